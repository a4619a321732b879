import type { OptimizerChoice } from '../../contract/spec'
import type { GradientFunction } from '../derivative/gradient-function'

/**
 * What an optimizer remembers between steps, by name, each as long as it needs: a velocity, say. Kept here and not in the
 * optimizer, so that it can be looked at while the run goes on.
 */
export type OptimizerMemory = Readonly<Record<string, Float64Array>>

/**
 * One row of the table of optimizers. Its parameters with their ranges are its row of the contract's schema. Pure: what
 * `step` writes follows from what it is given; no clock, and no chance but the noise of the run's seed.
 */
export interface Optimizer<Choice = OptimizerChoice, Memory extends OptimizerMemory = OptimizerMemory> {
  /** The memory as it is before the first step. */
  init(dimension: number): Memory
  /** Writes the point after `here.point` into `next`, and what is remembered into `memory`. Changes nothing else. */
  step(choice: Choice, here: StepInput, next: Float64Array, memory: Memory): void
}

/** What an optimizer is given at a step. */
export interface StepInput {
  /** 0 at the start. */
  readonly step: number
  readonly point: Float64Array
  /** f at the point. */
  readonly value: number
  /** The gradient at the point, by the chosen method. */
  readonly gradient: Float64Array
  /** Whether every operation is rounded to float32. */
  readonly isSingle: boolean
  /**
   * The same at any other point, for those who search along a line or look ahead: writes the gradient into the second
   * array, returns f. The point must be of the precision, and is not one of the arrays above.
   */
  readonly evaluate: GradientFunction
  /** The next number of the run's noise, evenly spread over [0, 1). */
  readonly noise: () => number
}
