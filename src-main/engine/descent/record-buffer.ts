import type { Trace } from '../../contract/trace'

/** Records of a trace as columns. */
export type Records = Pick<Trace, 'steps' | 'points' | 'values' | 'gradients'>

/** Records held at first; a run of fewer steps never copies. */
const FIRST_CAPACITY = 4_096

/** Records of a trace, appended one by one and taken in batches. A batch owns its arrays and may be transferred. */
export class RecordBuffer {
  readonly #dimension: number
  #capacity: number
  #count = 0
  /** Undefined after a batch was given away whole, until the next record: a run's last batch needs no successor. */
  #columns: Records | undefined

  constructor(dimension: number, expected: number) {
    this.#dimension = dimension
    this.#capacity = Math.min(expected, FIRST_CAPACITY)
  }

  append(step: number, point: Float64Array, value: number, gradient: Float64Array): void {
    if (this.#count === this.#capacity) this.#grow()
    const { steps, points, values, gradients } = (this.#columns ??= this.#allocate())
    const at = this.#count++
    steps[at] = step
    values[at] = value
    // A loop, because `set` costs more than a step of the run when there are two numbers to copy.
    for (let i = 0, to = at * this.#dimension; i < this.#dimension; i++, to++) {
      points[to] = point[i] as number
      gradients[to] = gradient[i] as number
    }
  }

  /** All records since the last take, in order. */
  take(): Records {
    const { steps, points, values, gradients } = this.#columns ?? this.#allocate()
    const count = this.#count
    const length = count * this.#dimension
    this.#count = 0
    if (count < this.#capacity)
      return {
        steps: steps.slice(0, count),
        points: points.slice(0, length),
        values: values.slice(0, count),
        gradients: gradients.slice(0, length),
      }
    this.#columns = undefined
    return { steps, points, values, gradients }
  }

  #grow(): void {
    const full = this.#columns
    this.#capacity *= 2
    const wider = this.#allocate()
    this.#columns = wider
    if (full === undefined) return
    wider.steps.set(full.steps)
    wider.points.set(full.points)
    wider.values.set(full.values)
    wider.gradients.set(full.gradients)
  }

  #allocate(): Records {
    const length = this.#capacity * this.#dimension
    return {
      steps: new Float64Array(this.#capacity),
      points: new Float64Array(length),
      values: new Float64Array(this.#capacity),
      gradients: new Float64Array(length),
    }
  }
}
