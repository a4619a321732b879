import type { InspectRequest, Reduction, Ties } from '../../contract/inspection'
import type { Expression } from '../expression/expression'
import type { Shape } from '../graph/shape'

/** All that a script says, whatever the library. */
export interface Program extends Pick<InspectRequest, 'inputs' | 'precision'> {
  readonly expression: Expression
  /** Of the formula: of one number, or of the list that its samples make. */
  readonly shape: Shape
  /** The variables that are in the formula. */
  readonly names: readonly string[]
  readonly ties: Ties
  /** Behind a formula whose value is a list. */
  readonly reduce: Reduction | undefined
  /** Stands for the gradient of a later scalar by the value. */
  readonly vector: readonly number[] | undefined
}
