import type { Precision } from '../../contract/spec'
import type { Outcome } from '../../contract/trace'
import { round } from '../graph/evaluator'
import { machineEpsilon } from '../graph/precision'
import type { Objective } from '../objective/objective'
import { Neighbourhood } from './neighbourhood'
import { UndefinedPlaces } from './undefined-places'

/**
 * How far the slope must have fallen below the steepest one seen for a run to count as converged. About √ε: where a
 * smooth f is that close to its minimum, its value no longer changes in the working precision.
 */
const CONVERGED_SLOPE: Readonly<Record<Precision, number>> = { float64: 1e-8, float32: 3e-4 }

/** What a run is doing at one step. */
type Finding = 'stepping' | 'converged' | 'diverged' | 'noValue' | 'flat' | 'nudge' | 'readings' | 'update'

/** A run as the diagnosis sees it at one step. */
export interface Observed {
  readonly point: Float64Array
  readonly gradient: Float64Array
  /** Where the run goes from here. */
  readonly next: Float64Array
}

/**
 * Tells what becomes of a run, from its steps alone; it changes nothing. The outcome carries the first step of the
 * state that the run ends in: a run that converges, leaves and converges again has converged at the later step.
 */
export class Diagnosis {
  readonly #objective: Objective
  #neighbourhood: Neighbourhood | undefined
  #undefinedPlaces: UndefinedPlaces | undefined
  #finding: Finding = 'stepping'
  #since = 0
  #steepest = 0
  #hasMoved = true

  constructor(objective: Objective) {
    this.#objective = objective
  }

  get outcome(): Outcome {
    const step = this.#since
    switch (this.#finding) {
      case 'stepping':
        return { kind: 'stepping' }
      case 'nudge':
      case 'readings':
      case 'update':
        return { kind: 'frozen', step, cause: this.#finding }
      default:
        return { kind: this.#finding, step }
    }
  }

  /** Takes in one step, in order. Returns whether the outcome changed with it. */
  observe(step: number, value: number, observed: Observed): boolean {
    const moves = !isSamePoint(observed.point, observed.next)
    // At the same place for the second time: whatever was found there still holds, until the optimizer moves on.
    if (!moves && !this.#hasMoved) return false
    this.#hasMoved = moves
    const finding = this.#find(step, value, observed, moves)
    if (finding === this.#finding) return false
    this.#finding = finding
    this.#since = step
    return true
  }

  #find(step: number, value: number, observed: Observed, moves: boolean): Finding {
    // From a place without a value a run goes on to a point that is no number: that says nothing new.
    if (!isFinitePoint(observed.point)) return this.#finding === 'noValue' ? 'noValue' : 'diverged'
    const slope = largestMagnitude(observed.gradient)
    if (!Number.isFinite(value) || !Number.isFinite(slope)) return this.#findNoNumber(observed.point, slope)
    if (slope === 0) return moves ? this.#findPassing() : this.#findStandstill(step, value, observed)
    this.#steepest = Math.max(this.#steepest, slope)
    if (this.#hasConverged(slope, value, observed)) return 'converged'
    return moves ? 'stepping' : 'update'
  }

  #findNoNumber(point: Float64Array, slope: number): Finding {
    this.#undefinedPlaces ??= new UndefinedPlaces(this.#objective)
    return this.#undefinedPlaces.include(point, slope) ? 'noValue' : 'diverged'
  }

  /** The gradient is exactly 0, yet the optimizer moves on, out of momentum or by noise: only a converged run rests. */
  #findPassing(): Finding {
    return this.#finding === 'converged' ? 'converged' : 'stepping'
  }

  /** The gradient is exactly 0 and the run stays: because x ± h is x, because f reads the same twice, or because f is level here. */
  #findStandstill(step: number, value: number, { point }: Observed): Finding {
    const slopes = this.#trueSlopes(point)
    if (slopes.some((slope, i) => slope !== 0 && this.#isNudgeLost(point[i] as number))) return 'nudge'
    const isMinimum = this.#lookAround(point, value)
    if (!isMinimum && largestMagnitude(slopes) > 0) return 'readings'
    return isMinimum && step > 0 ? 'converged' : 'flat'
  }

  /** Small beside the steepest slope so far, or too small for the readings of f to show, and at a minimum. */
  #hasConverged(slope: number, value: number, { point }: Observed): boolean {
    const relative = CONVERGED_SLOPE[this.#objective.precision] * this.#steepest
    if (slope > Math.max(relative, this.#readingError(value))) return false
    return this.#finding === 'converged' || this.#lookAround(point, value)
  }

  /** Slope that rounding of the readings alone can feign: ε·|f|/h. None for the backward pass, which has no h. */
  #readingError(value: number): number {
    const { derivative, precision } = this.#objective
    const { method, h } = derivative
    return method === 'backward' ? 0 : (machineEpsilon[precision] * Math.abs(value)) / h
  }

  /** Whether a coordinate is so large that the nudges leave it as it is. */
  #isNudgeLost(x: number): boolean {
    const { method, h } = this.#objective.derivative
    const isSingle = this.#objective.precision === 'float32'
    return round(x + h, isSingle) === x && (method === 'forward' || round(x - h, isSingle) === x)
  }

  /** The exact gradient: what the differences should have seen. */
  #trueSlopes(point: Float64Array): Float64Array {
    const gradient = new Float64Array(point.length)
    this.#objective.exactGradient(point, gradient)
    return gradient
  }

  #lookAround(point: Float64Array, value: number): boolean {
    const { method, h } = this.#objective.derivative
    this.#neighbourhood ??= new Neighbourhood(this.#objective, method === 'backward' ? 0 : 2 * h)
    return this.#neighbourhood.isMinimum(point, value)
  }
}

function isSamePoint(one: Float64Array, other: Float64Array): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

function isFinitePoint(point: Float64Array): boolean {
  for (let i = 0; i < point.length; i++) if (!Number.isFinite(point[i])) return false
  return true
}

/** Largest |component|; NaN if there is a NaN. */
function largestMagnitude(gradient: Float64Array): number {
  let largest = 0
  for (let i = 0; i < gradient.length; i++) largest = Math.max(largest, Math.abs(gradient[i] as number))
  return largest
}
