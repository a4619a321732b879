import type { Engine } from '../../src-main/contract/calls'
import type { Failure } from '../../src-main/contract/failure'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Trace } from '../../src-main/contract/trace'
import { toFailure } from './failures'
import { Latest } from './latest'

/** One descent: what was asked for and what came back. Keeps the last whole trace until the next one is there. */
export class Run {
  trace = $state.raw<Trace | undefined>()
  /** The spec of `trace`, not of the one under way. */
  spec = $state.raw<DescentSpec | undefined>()
  failure = $state.raw<Failure | undefined>()
  isComputing = $state(false)
  /** Steps done of the run under way. */
  progress = $state(0)

  readonly #engine: Engine
  readonly #latest = new Latest()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Computes a descent; a newer call makes this one stale. Failures end up in `failure`, the old trace stays. */
  async descend(spec: DescentSpec): Promise<void> {
    this.isComputing = true
    this.progress = 0
    try {
      const trace = await this.#latest.run((signal) => this.#request(spec, signal))
      if (trace === undefined) return
      this.trace = trace
      this.spec = spec
      this.failure = undefined
    } catch (error) {
      this.failure = toFailure(error)
    }
    this.isComputing = false
  }

  /** Ends a long run early; what it has so far is shown. */
  cancel(): void {
    this.#latest.cut()
  }

  /** Forgets everything, as for a run that is no longer wanted. */
  clear(): void {
    this.#latest.stop()
    this.trace = undefined
    this.spec = undefined
    this.failure = undefined
    this.isComputing = false
  }

  #request(spec: DescentSpec, signal: AbortSignal): Promise<Trace> {
    const onProgress = (steps: number) => {
      if (!signal.aborted) this.progress = steps
    }
    return this.#engine.descend(spec, { signal, onProgress })
  }
}
