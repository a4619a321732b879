import { variablePlane, type Plane } from '../../contract/plane'
import type { DerivativeChoice } from '../../contract/spec'
import { createObjective, type ObjectiveSource } from '../objective/create-objective'
import type { Objective } from '../objective/objective'

/**
 * An objective with as many coordinates as a plane has, and the plane: of x0 and x1 unless another is wanted. Of one
 * variable it is a strip, with no way along which x1 would go.
 * @throws FormulaError, or FailureError `error.spec.*` where the plane does not fit.
 */
export function objectiveOnPlane(
  source: ObjectiveSource,
  wanted: Plane | undefined,
  derivative?: DerivativeChoice,
): { readonly objective: Objective; readonly plane: Plane } {
  const objective = createObjective(source, { derivative, dimension: wanted?.origin.length })
  return { objective, plane: wanted ?? variablePlane(0, 1, new Float64Array(objective.dimension)) }
}
