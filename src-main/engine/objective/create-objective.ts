import type { DerivativeChoice, ObjectiveChoice, Precision } from '../../contract/spec'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { formulaObjective } from './formula-objective'
import { layerObjective } from './layer-objective'
import type { Objective } from './objective'

/** What the engine's doors take: the contract's choice or, for short, a formula as text or compiled. */
export type ObjectiveSource = Formula | ObjectiveChoice

interface Settings {
  /** The backward pass unless said. */
  readonly derivative?: DerivativeChoice | undefined
  /** float64 unless said. */
  readonly precision?: Precision
  /** Coordinates of the points that it will be asked about; its own number unless said. One that does not fit is refused. */
  readonly dimension?: number | undefined
}

/** The backward pass has no use for h. */
const EXACT: DerivativeChoice = { method: 'backward', h: 1 }

/** An objective of its own for whoever asks. @throws FormulaError, or FailureError `error.spec.point-too-short`, … */
export function createObjective(
  source: ObjectiveSource,
  { derivative = EXACT, precision = 'float64', dimension }: Settings,
): Objective {
  if (typeof source !== 'object' || !('kind' in source))
    return formulaObjective(toCompiled(source).graph, derivative, precision, dimension)
  switch (source.kind) {
    case 'formula':
      return formulaObjective(toCompiled(source.text).graph, derivative, precision, dimension)
    case 'softmax-layer':
      return layerObjective(source, derivative, precision, dimension)
  }
}
