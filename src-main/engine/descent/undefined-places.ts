import type { DerivativeChoice, Precision } from '../../contract/spec'
import { Evaluator, round } from '../graph/evaluator'
import type { Graph } from '../graph/graph'

/**
 * Tells why f or its slope is no finite number at a point: because it is not defined there, as the root of a negative
 * number or 1/0 is not, or because some number on the way is too large for the format.
 */
export class UndefinedPlaces {
  readonly #evaluator: Evaluator
  readonly #derivative: DerivativeChoice

  /** @param derivative `h` must be of the precision. */
  constructor(graph: Graph, derivative: DerivativeChoice, precision: Precision) {
    this.#evaluator = new Evaluator(graph, precision)
    this.#derivative = derivative
  }

  /** Whether f or its slope is undefined at a finite point. `slope` is the gradient's largest component there. */
  include(point: Float64Array, slope: number): boolean {
    const { values } = this.#evaluator
    let isTooLarge = false
    for (const place of this.#placesRead(point)) {
      this.#evaluator.evaluate(place)
      if (this.#hasUndefinedOperation()) return true
      isTooLarge ||= values.some((value) => Math.abs(value) === Infinity)
    }
    // All readings are numbers: the slope is 0/0, or that of a corner such as √(x²) at 0.
    return Number.isNaN(slope) && !isTooLarge
  }

  /** Where f is read for value and gradient. */
  *#placesRead(point: Float64Array): Generator<Float64Array> {
    yield point
    const { method, h } = this.#derivative
    const nudges = { backward: [], forward: [h], central: [h, -h] }[method]
    for (let i = 0; i < point.length; i++) {
      for (const nudge of nudges) {
        const nudged = Float64Array.from(point)
        nudged[i] = round((point[i] as number) + nudge, this.#evaluator.isSingle)
        yield nudged
      }
    }
  }

  /**
   * Whether an operation made no number of finite ones. An infinite result is undefined only if an operand is 0, as in
   * 1/0, log 0 or 0^-1: of other operands it is a number too large.
   */
  #hasUndefinedOperation(): boolean {
    const { values, operations } = this.#evaluator
    return operations.nodes.some((node, i) => {
      const a = values[operations.first[i] as number] as number
      const b = values[operations.second[i] as number] as number
      if (!Number.isFinite(a) || !Number.isFinite(b)) return false
      const value = values[node] as number
      return Number.isNaN(value) || (Math.abs(value) === Infinity && (a === 0 || b === 0))
    })
  }
}
