import { round } from '../graph/evaluator'
import type { Objective } from '../objective/objective'
import { createReader, type Reader } from './read-place'

/**
 * Tells why f or its slope is no finite number at a point: because it is not defined there, as the root of a negative
 * number or 1/0 is not, or because some number on the way is too large for the format.
 */
export class UndefinedPlaces {
  readonly #objective: Objective
  readonly #read: Reader

  constructor(objective: Objective) {
    this.#objective = objective
    this.#read = createReader(objective)
  }

  /** Whether f or its slope is undefined at a finite point. `slope` is the gradient's largest component there. */
  include(point: Float64Array, slope: number): boolean {
    let isTooLarge = false
    for (const place of this.#placesRead(point)) {
      const reading = this.#read(place)
      if (reading === 'undefined') return true
      isTooLarge ||= reading === 'tooLarge'
    }
    // All readings are numbers: the slope is 0/0, or that of a corner such as √(x²) at 0.
    return Number.isNaN(slope) && !isTooLarge
  }

  /** Where f is read for value and gradient. */
  *#placesRead(point: Float64Array): Generator<Float64Array> {
    yield point
    const { method, h } = this.#objective.derivative
    const isSingle = this.#objective.precision === 'float32'
    const nudges = { backward: [], forward: [h], central: [h, -h] }[method]
    for (let i = 0; i < point.length; i++) {
      for (const nudge of nudges) {
        const nudged = Float64Array.from(point)
        nudged[i] = round((point[i] as number) + nudge, isSingle)
        yield nudged
      }
    }
  }
}
