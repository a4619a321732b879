import { FailureError, type Failure } from './failure'
import type { FromEngine } from './messages'

type Join = (parts: readonly never[], reply: never) => unknown
type Reply = Extract<FromEngine, { kind: 'reply' }>

/** One call between its question and its result. Lives in the caller's process, until its result is settled. */
export class WaitingCall {
  readonly result: Promise<unknown>
  #resolve: (value: unknown) => void = () => undefined
  #reject: (error: FailureError) => void = () => undefined
  readonly #parts: unknown[] = []
  #partCount = 0
  /** A reply that has overtaken some of its parts. */
  #early: Reply | undefined

  /**
   * @param join puts parts and reply together, for calls whose parts belong to the result; the others' are not kept
   * @param onPart hears each part as it comes
   */
  constructor(
    private readonly join: Join | undefined,
    private readonly onPart: ((part: never) => void) | undefined,
  ) {
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  hear(message: FromEngine): void {
    if (message.kind === 'part') {
      this.#partCount += 1
      if (this.join) this.#parts.push(message.part)
      this.onPart?.(message.part as never)
      if (this.#early) this.#settle(this.#early)
    } else this.#settle(message)
  }

  fail(failure: Failure): void {
    this.#reject(new FailureError(failure))
  }

  #settle(reply: Reply): void {
    if (!reply.result.ok) this.fail(reply.result.failure)
    else if (this.#partCount < reply.parts) this.#early = reply
    // The types of parts and reply are the table's, by the call's name.
    else this.#resolve(this.join ? this.join(this.#parts as never[], reply.result.value as never) : reply.result.value)
  }
}
