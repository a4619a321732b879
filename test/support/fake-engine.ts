import type { CallName, CallOptions, Engine } from '../../src-main/contract/calls'
import { calls } from '../../src-main/contract/calls'
import { functions } from '../../src-main/worker/functions'
import { CANCELLED, FailureError } from '../../src-main/contract/failure'

/** A call that has reached the engine. */
export interface FakeCall {
  readonly name: CallName
  readonly request: unknown
  readonly options: CallOptions
  /** Lets the real engine answer it. */
  readonly answer: () => Promise<void>
  readonly fail: (error: FailureError) => Promise<void>
}

/**
 * The real engine in this thread, behind a door that the test can hold: while `isHeld`, calls wait for the test to answer
 * them, one by one. A call that is aborted fails as cancelled, a descent answers with what it has.
 */
export function fakeEngine() {
  const waiting: FakeCall[] = []
  const made: { readonly name: CallName; readonly request: unknown }[] = []
  const door = { isHeld: false }
  /** A clock that goes on with every look, so that long calls take turns. */
  let ticks = 0

  const ask = (name: CallName, request: unknown, options: CallOptions = {}) => {
    made.push({ name, request })
    const compute = async () => {
      if (options.signal?.aborted && name !== 'descend') throw new FailureError(CANCELLED)
      const parts: unknown[] = []
      const reply = await functions[name](request as never, {
        signal: options.signal ?? new AbortController().signal,
        now: () => (ticks += 1),
        pause: () => Promise.resolve(),
        part: (part) => {
          parts.push(part)
          options.onPart?.(part)
        },
      })
      const { join } = calls[name] as { join?: (before: readonly unknown[], last: unknown) => unknown }
      return join ? join(parts, reply) : reply
    }
    if (!door.isHeld) return compute()
    return new Promise((resolve, reject) => {
      const settle = async (result: Promise<unknown>) => {
        waiting.splice(waiting.indexOf(call), 1)
        await result.then(resolve, reject)
        // Everything that waits for the answer has its turn.
        await new Promise((done) => setTimeout(done))
      }
      const call: FakeCall = {
        name,
        request,
        options,
        answer: () => settle(compute()),
        fail: (error) => settle(Promise.reject(error)),
      }
      waiting.push(call)
    })
  }
  const entries = Object.keys(calls).map((name) => [
    name,
    (request: unknown, options?: CallOptions) => ask(name as CallName, request, options),
  ])
  return { engine: Object.fromEntries(entries) as Engine, door, waiting, made }
}
