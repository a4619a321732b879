import { replaceVariables, holdOthers } from '../expression/replace-variables'
import { toLatex } from '../expression/latex'
import { toText } from '../expression/text'
import type { Slice } from '../../contract/slope'
import { buildGraph } from './build-graph'
import { toCompiled, variablesOf, type CompiledFormula, type Formula } from './compiled-formula'
import type { Point } from './evaluator'
import { latexSpellings } from './latex-spellings'
import { toWorkingPoint } from './point'
import { isSumOfParts } from './sum-of-parts'

/**
 * The one-variable formula that is left of f when every variable but one is held at its coordinate of `point`. Its
 * variable is x0, whichever it was; its LaTeX keeps the old name. Example: `slice('x0^2 + x1^2', [5, 10], 0).text` is
 * `x0^2 + 10^2`.
 * @throws FormulaError, or FailureError `error.spec.point-too-short`.
 */
export function slice(formula: Formula, point: Point, variable: number): CompiledFormula & Slice {
  const compiled = toCompiled(formula)
  const held = holdOthers(compiled.expression, toWorkingPoint(point, compiled.dimension), variable)
  const expression = replaceVariables(held, () => ({ kind: 'variable', index: 0 }))
  const text = toText(expression)
  const graph = buildGraph(expression, text)
  const latex = toLatex(held, latexSpellings)
  const isShiftedOnly = isSumOfParts(compiled.graph, variable)
  const { dimension } = graph
  const variables = variablesOf(graph)
  return Object.freeze({ text, readAs: undefined, latex, isShiftedOnly, dimension, variables, expression, graph })
}
