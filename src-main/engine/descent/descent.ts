import type { Outcome, Trace, TraceBatch } from '../../contract/trace'
import { toWorkingPoint } from '../graph/point'
import { createObjective } from '../objective/create-objective'
import type { Objective } from '../objective/objective'
import { checkSpec, type DescentRequest } from './check-spec'
import { Diagnosis } from './diagnosis'
import { EventLog } from './event-log'
import { createNoise } from '../chance/generator'
import type { Optimizer, OptimizerMemory, StepInput } from './optimizer'
import { optimizers } from './optimizers'
import { Recorder } from './recorder'

/** An optimizer with its choice of parameters, and how far and from where it is to go. */
export interface Course<Choice> {
  readonly optimizer: Optimizer<Choice>
  readonly choice: Choice
  /** As long as the objective's dimension. */
  readonly start: ArrayLike<number>
  readonly steps: number
  /** Of the optimizer's noise; 0 unless said. */
  readonly seed?: number | undefined
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

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
  /** What the optimizer remembers at the step reached. */
  readonly memory: OptimizerMemory
  readonly #objective: Objective
  readonly #diagnosis: Diagnosis
  readonly #recorder: Recorder
  readonly #events = new EventLog()
  readonly #takeStep: (here: StepInput, next: Float64Array) => void
  /** The step reached. One object for the whole run, because making one costs as much as a step. */
  readonly #here: Writable<StepInput>
  #next: Float64Array
  #isCancelled = false

  /** @param objective of this run alone */
  constructor(objective: Objective, { optimizer, choice, start, steps, seed = 0 }: Course<unknown>) {
    const { dimension, precision } = objective
    const memory = optimizer.init(dimension)
    this.dimension = dimension
    this.steps = steps
    this.memory = memory
    this.#objective = objective
    this.#diagnosis = new Diagnosis(objective)
    this.#recorder = new Recorder(dimension, steps)
    this.#takeStep = (here, next) => {
      optimizer.step(choice, here, next, memory)
    }
    this.#here = {
      step: 0,
      point: toWorkingPoint(start, dimension, precision),
      value: NaN,
      gradient: new Float64Array(dimension),
      isSingle: precision === 'float32',
      evaluate: objective.gradient,
      noise: createNoise(seed),
    }
    this.#next = new Float64Array(dimension)
    this.#visit()
  }

  /** The step reached: its record is in the trace. */
  get step(): number {
    return this.#here.step
  }

  /** Whether all steps are taken or the run is cancelled. */
  get isFinished(): boolean {
    return this.#isCancelled || this.step === this.steps
  }

  /** How the run ended or, under way, how it would if it ended here. */
  get outcome(): Outcome {
    return this.#isCancelled ? { kind: 'cancelled', step: this.step } : this.#diagnosis.outcome
  }

  /** Takes up to `maxSteps` further steps; returns whether the run is finished. */
  advance(maxSteps: number): boolean {
    for (let taken = 0; taken < maxSteps && !this.isFinished; taken++) {
      const reached = this.#next
      this.#next = this.#here.point
      this.#here.point = reached
      this.#here.step++
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

  /** The records and events since the last take, in order. Their arrays are the caller's. */
  takeRecords(): TraceBatch {
    return { ...this.#recorder.take(), events: this.#events.take() }
  }

  /** Computes everything that belongs to the step reached, and the point after it. */
  #visit(): void {
    const here = this.#here
    const next = this.#next
    const { step, point, gradient } = here
    const value = this.#objective.gradient(point, gradient)
    here.value = value
    this.#takeStep(here, next)
    const isTurn = this.#diagnosis.observe(step, value, { point, gradient, next })
    this.#events.observe(step, value)
    if (isTurn) this.#events.turn(step, this.#diagnosis.outcome)
    this.#recorder.offer(step, point, value, gradient, isTurn)
  }
}

/** A descent to be advanced in slices. @throws FormulaError, or FailureError `error.spec.*`. */
export function startDescent(request: DescentRequest): Descent {
  const { source, optimizer: choice, start, steps, derivative, precision, seed } = checkSpec(request)
  const objective = createObjective(source, { derivative, precision, dimension: start.length })
  return new Descent(objective, { optimizer: optimizers[choice.kind], choice, start, steps, seed })
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
