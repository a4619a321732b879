import { MAX_RECORDED_STEPS } from '../../contract/limits'
import { RecordBuffer, type Records } from './record-buffer'
import { createThinning, TURNS_RESERVE } from './thinning'

/**
 * Keeps the trace of a run: every step, or of a long run those that thinning chooses, with each step at which the
 * outcome changes and the steps before and after it, and the last.
 */
export class Recorder {
  readonly #buffer: RecordBuffer
  readonly #isChosen: (step: number) => boolean
  /** The step offered last, for when the next one turns out to matter. Not yet recorded if `step` is not -1. */
  readonly #held: { step: number; value: number; readonly point: Float64Array; readonly gradient: Float64Array }
  #followsTurn = false
  #turnsLeft = TURNS_RESERVE

  constructor(dimension: number, steps: number) {
    this.#buffer = new RecordBuffer(dimension, Math.min(steps, MAX_RECORDED_STEPS) + 1)
    this.#isChosen = createThinning(steps)
    this.#held = { step: -1, value: 0, point: new Float64Array(dimension), gradient: new Float64Array(dimension) }
  }

  /** Takes in one step, in order; `isTurn` if the outcome changed with it. The arrays are copied. */
  offer(step: number, point: Float64Array, value: number, gradient: Float64Array, isTurn: boolean): void {
    const matters = (isTurn || this.#followsTurn) && this.#turnsLeft-- > 0
    this.#followsTurn = isTurn
    if (isTurn && matters) this.flush()
    if (matters || this.#isChosen(step)) {
      this.#held.step = -1
      this.#buffer.append(step, point, value, gradient)
    } else this.#hold(step, point, value, gradient)
  }

  /** Records the step offered last, if thinning left it out: a run that ends early keeps its last step. */
  flush(): void {
    const { step, value, point, gradient } = this.#held
    if (step >= 0) this.#buffer.append(step, point, value, gradient)
    this.#held.step = -1
  }

  take(): Records {
    return this.#buffer.take()
  }

  #hold(step: number, point: Float64Array, value: number, gradient: Float64Array): void {
    this.#held.step = step
    this.#held.value = value
    this.#held.point.set(point)
    this.#held.gradient.set(gradient)
  }
}
