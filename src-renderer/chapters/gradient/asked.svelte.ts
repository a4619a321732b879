import type { CallName, Engine, Reply, Request } from '../../../src-main/contract/calls'
import type { Failure } from '../../../src-main/contract/failure'
import { toFailure } from '../../state/failures'
import { Latest } from '../../state/latest'

/**
 * The reply to the newest request of one call. Asks anew whenever what the request is made of changes; the last reply
 * stays until the next is there. Made while a component is set up, and lives as long as it.
 */
export class Asked<Name extends CallName> {
  reply = $state.raw<Reply<Name> | undefined>()
  failure = $state.raw<Failure | undefined>()

  readonly #latest = new Latest()

  /** @param request what to ask; undefined while nothing is wanted */
  constructor(engine: Engine, name: Name, request: () => Request<Name> | undefined) {
    $effect(() => {
      const wanted = request()
      if (wanted) void this.#ask((signal) => engine[name](wanted, { signal }))
    })
  }

  async #ask(work: (signal: AbortSignal) => Promise<Reply<Name>>): Promise<void> {
    try {
      const reply = await this.#latest.run(work)
      if (reply === undefined) return
      this.reply = reply
      this.failure = undefined
    } catch (error) {
      this.failure = toFailure(error)
    }
  }
}
