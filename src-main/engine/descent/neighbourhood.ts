import { round } from '../graph/evaluator'
import { machineEpsilon } from '../graph/precision'
import type { Objective } from '../objective/objective'

/** Looks around a point: are its neighbours along the axes higher or lower? */
export class Neighbourhood {
  readonly #objective: Objective
  readonly #probe: Float64Array
  /**
   * How far away the neighbours are, relative to the coordinate (absolute below 1). The cube root of ε, as for the
   * best central difference: far enough that a curved f changes by more than its rounding, near enough to stay in
   * the valley.
   */
  readonly #reach: number
  readonly #leastDistance: number

  /**
   * @param leastDistance Nearer neighbours are not asked, in units of x. Zero for the backward pass; for differences
   * 2h, because closer than that they cannot tell places apart: forward ones come to rest at h/2 beside a minimum.
   */
  constructor(objective: Objective, leastDistance: number) {
    this.#objective = objective
    this.#leastDistance = leastDistance
    this.#probe = new Float64Array(objective.dimension)
    this.#reach = Math.cbrt(machineEpsilon[objective.precision])
  }

  /** Whether no neighbour is lower than `value` (f at the point) and at least one is higher. */
  isMinimum(point: Float64Array, value: number): boolean {
    const probe = this.#probe
    const isSingle = this.#objective.precision === 'float32'
    let isHigherSomewhere = false
    probe.set(point)
    for (let i = 0; i < probe.length; i++) {
      const kept = point[i] as number
      const distance = Math.max(this.#reach * Math.max(1, Math.abs(kept)), this.#leastDistance)
      for (const neighbour of [kept - distance, kept + distance]) {
        probe[i] = round(neighbour, isSingle)
        const reading = this.#objective.value(probe)
        if (reading < value) return false
        if (reading > value) isHigherSomewhere = true
      }
      probe[i] = kept
    }
    return isHigherSomewhere
  }
}
