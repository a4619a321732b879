import type { Trace, TraceEvent, TracePart } from '../../src-main/contract/trace'

/** Records for which there is room at first. */
const FIRST_ROOM = 4_096

/**
 * A trace while it is computed: takes its parts as they come, and is at any time the trace so far. What nobody asks for
 * is never put together: a short run is whole before its first frame.
 */
export class GrowingTrace {
  readonly #dimension: number
  #room = 0
  #count = 0
  #step = 0
  readonly #waiting: TracePart[] = []
  #steps = new Float64Array(0)
  #points = new Float64Array(0)
  #values = new Float64Array(0)
  #gradients = new Float64Array(0)
  readonly #events: TraceEvent[] = []

  /** @param dimension coordinates of one point */
  constructor(dimension: number) {
    this.#dimension = dimension
  }

  add(part: TracePart): void {
    this.#waiting.push(part)
  }

  /** The records so far, as views: what is added later lies behind them. Undefined before the first. */
  get trace(): Trace | undefined {
    for (const part of this.#waiting.splice(0)) this.#append(part)
    if (this.#count === 0) return undefined
    const length = this.#count * this.#dimension
    return {
      dimension: this.#dimension,
      steps: this.#steps.subarray(0, this.#count),
      points: this.#points.subarray(0, length),
      values: this.#values.subarray(0, this.#count),
      gradients: this.#gradients.subarray(0, length),
      events: [...this.#events],
      outcome: { kind: 'computing', step: this.#step },
    }
  }

  #append({ steps, points, values, gradients, events, step }: TracePart): void {
    this.#makeRoom(this.#count + steps.length)
    this.#steps.set(steps, this.#count)
    this.#values.set(values, this.#count)
    this.#points.set(points, this.#count * this.#dimension)
    this.#gradients.set(gradients, this.#count * this.#dimension)
    for (const event of events) this.#events.push(event)
    this.#count += steps.length
    this.#step = step
  }

  /** Doubles the room, so that a run of n records is copied about once in all. */
  #makeRoom(count: number): void {
    if (count <= this.#room) return
    this.#room = Math.max(count, 2 * this.#room, FIRST_ROOM)
    const length = this.#room * this.#dimension
    this.#steps = enlarged(this.#steps, this.#room)
    this.#values = enlarged(this.#values, this.#room)
    this.#points = enlarged(this.#points, length)
    this.#gradients = enlarged(this.#gradients, length)
  }
}

function enlarged(old: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(length)
  wider.set(old)
  return wider
}
