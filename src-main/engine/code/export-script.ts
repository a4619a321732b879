import { scriptRequest, type ScriptRequest } from '../../contract/script'
import { compileFormula } from '../graph/compiled-formula'
import { checkedAgainst } from '../graph/spec-error'
import { toWorkingPoint } from '../graph/point'
import { descentScript, gradientsScript } from './descent-script'
import { partialsScript, slopeScript } from './slope-script'

/**
 * What a chapter about a formula shows as a short program for NumPy, in the textbook's words, that prints the same numbers.
 * Bit for bit, where f is made of sums, differences, products, quotients, squares and square roots, and differentiated by
 * differences.
 * @throws FormulaError, or FailureError `error.spec.*`
 */
export function exportScript(request: ScriptRequest): string {
  const asked = checkedAgainst(scriptRequest, request)
  const formula = compileFormula(asked.formula)
  for (const point of pointsOf(asked)) toWorkingPoint(point, formula.dimension)
  switch (asked.about) {
    case 'slope':
      return slopeScript(formula, asked)
    case 'partials':
      return partialsScript(formula, asked)
    case 'gradients':
      return gradientsScript(formula, asked)
    case 'descent':
      return descentScript(formula, asked)
  }
}

function pointsOf(asked: ScriptRequest): readonly (readonly number[])[] {
  switch (asked.about) {
    case 'slope':
    case 'partials':
      return [asked.point]
    case 'gradients':
      return asked.points
    case 'descent':
      return [asked.start]
  }
}
