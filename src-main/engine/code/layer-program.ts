import type { Rows } from '../../contract/network'
import type { Precision } from '../../contract/spec'

/** What is to be written of a layer and its descent. */
export interface LayerProgram {
  /** One row for each sample. */
  readonly inputs: Rows
  /** Of each sample the number of its class. */
  readonly targets: readonly number[]
  /** At step 0: inputs × classes. */
  readonly weights: Rows
  /** Added to a probability before its logarithm is taken. */
  readonly epsilon: number
  /** Nudge of the central differences, in units of a weight. */
  readonly h: number
  readonly learningRate: number
  readonly steps: number
  readonly precision: Precision
}
