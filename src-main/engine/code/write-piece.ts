import type { FormulaPiece, WritePieceRequest } from '../../contract/inspection'
import type { Expression } from '../expression/expression'
import { compileShapedFormula } from '../graph/compiled-formula'
import { specError } from '../graph/spec-error'
import { numpy } from './numpy'
import { pytorch } from './pytorch'
import { writeFormula } from './write-formula'

/**
 * A piece of a formula as the exported scripts write it. Example: of `sin(x0)^2 + 1` the piece from 0 to 7 is
 * `np.sin(x0)` and `torch.sin(x0)`.
 *
 * @throws FormulaError, or FailureError `error.spec.place` where nothing that is computed stands at that place
 */
export function writePiece({ formula, place, precision, ties }: WritePieceRequest): FormulaPiece {
  const piece = pieceAt(compileShapedFormula(formula).expression, place)
  if (!piece) throw specError('place', { value: `${String(place.from)}–${String(place.to)}` })
  return {
    numpy: writeFormula(piece, numpy(precision)).text,
    pytorch: writeFormula(piece, pytorch(precision, ties)).text,
  }
}

function pieceAt(expression: Expression, place: WritePieceRequest['place']): Expression | undefined {
  if (expression.place?.from === place.from && expression.place.to === place.to) return expression
  if (expression.kind !== 'application') return undefined
  for (const operand of expression.operands) {
    const found = pieceAt(operand, place)
    if (found) return found
  }
  return undefined
}
