import type { OptimizerChoice } from '../../contract/spec'

/**
 * One row of the table of optimizers. Its parameters with their ranges are its row of the contract's schema. Pure: what
 * `step` writes follows from what it reads; no clock, no randomness.
 */
export interface Optimizer<Choice extends OptimizerChoice> {
  /** What the optimizer remembers between steps (a velocity, say), as it is before the first. */
  readonly init: (dimension: number) => Float64Array
  /** Writes the point after `point` into `next`, and what is remembered into `memory`. */
  readonly step: (choice: Choice, here: StepInput, next: Float64Array, memory: Float64Array) => void
}

export interface StepInput {
  readonly point: Float64Array
  /** The gradient at the point. */
  readonly gradient: Float64Array
  /** Whether every operation is rounded to float32. */
  readonly isSingle: boolean
}
