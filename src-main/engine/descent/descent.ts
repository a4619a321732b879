import type { OptimizerChoice } from '../../contract/spec'
import type { Outcome, Trace, TraceBatch } from '../../contract/trace'
import { createGradientFunction, type GradientFunction } from '../derivative/gradient-function'
import { toCompiled } from '../graph/compiled-formula'
import { toWorkingPoint } from '../graph/point'
import { checkSpec, type DescentRequest } from './check-spec'
import { Diagnosis } from './diagnosis'
import { optimizers } from './optimizers'
import { Recorder } from './recorder'

/**
 * A descent under way, advanced in slices by whoever holds it. It knows no clock: the holder decides how many steps a
 * slice has, and between slices reports, takes records and looks for a cancel. The same spec gives the same bytes,
 * however it is sliced.
 */
export class Descent {
  /** Coordinates of one point. */
  readonly dimension: number
  /** Steps to take in all. */
  readonly steps: number
  readonly #optimizer: OptimizerChoice
  readonly #isSingle: boolean
  readonly #computeGradient: GradientFunction
  readonly #diagnosis: Diagnosis
  readonly #recorder: Recorder
  readonly #memory: Float64Array
  readonly #gradient: Float64Array
  #point: Float64Array
  #next: Float64Array
  #step = 0
  #isCancelled = false

  /** @throws FormulaError, or FailureError `error.spec.*`. */
  constructor(request: DescentRequest) {
    const { start, optimizer, steps, derivative, precision } = checkSpec(request)
    const { graph } = toCompiled(request.formula)
    this.#point = toWorkingPoint(start, graph.dimension, precision)
    this.dimension = start.length
    this.steps = steps
    this.#optimizer = optimizer
    this.#isSingle = precision === 'float32'
    this.#computeGradient = createGradientFunction(graph, derivative, precision)
    this.#diagnosis = new Diagnosis(graph, derivative, precision)
    this.#recorder = new Recorder(this.dimension, steps)
    this.#memory = optimizers[optimizer.kind].init(this.dimension)
    this.#gradient = new Float64Array(this.dimension)
    this.#next = new Float64Array(this.dimension)
    this.#visit()
  }

  /** The step reached: its record is in the trace. */
  get step(): number {
    return this.#step
  }

  /** Whether all steps are taken or the run is cancelled. */
  get isFinished(): boolean {
    return this.#isCancelled || this.#step === this.steps
  }

  /** How the run ended or, under way, how it would if it ended here. */
  get outcome(): Outcome {
    return this.#isCancelled ? { kind: 'cancelled', step: this.#step } : this.#diagnosis.outcome
  }

  /** Takes up to `maxSteps` further steps; returns whether the run is finished. */
  advance(maxSteps: number): boolean {
    for (let taken = 0; taken < maxSteps && !this.isFinished; taken++) {
      const reached = this.#next
      this.#next = this.#point
      this.#point = reached
      this.#step++
      this.#visit()
    }
    return this.isFinished
  }

  /** Ends the run at the step reached. A run that is finished stays as it is. */
  cancel(): void {
    if (this.isFinished) return
    this.#isCancelled = true
    this.#recorder.flush()
  }

  /** The records since the last take, in order. Their arrays are the caller's. */
  takeRecords(): TraceBatch {
    return this.#recorder.take()
  }

  /** Computes everything that belongs to the step reached, and the point after it. */
  #visit(): void {
    const point = this.#point
    const gradient = this.#gradient
    const next = this.#next
    const value = this.#computeGradient(point, gradient)
    optimizers[this.#optimizer.kind].step(
      this.#optimizer,
      { point, gradient, isSingle: this.#isSingle },
      next,
      this.#memory,
    )
    const isTurn = this.#diagnosis.observe(this.#step, value, { point, gradient, next })
    this.#recorder.offer(this.#step, point, value, gradient, isTurn)
  }
}

/** A descent to be advanced in slices. @throws FormulaError, or FailureError `error.spec.*`. */
export function startDescent(request: DescentRequest): Descent {
  return new Descent(request)
}

/**
 * A whole descent at once. Points are (steps + 1) × dimension up to 100,000 steps; a longer trace is thinned.
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function descend(request: DescentRequest): Trace {
  const descent = startDescent(request)
  descent.advance(descent.steps)
  return { dimension: descent.dimension, ...descent.takeRecords(), outcome: descent.outcome }
}
