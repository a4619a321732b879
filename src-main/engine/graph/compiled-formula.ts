import type { FormulaFacts } from '../../contract/formula'
import type { Expression } from '../expression/expression'
import { FormulaError } from '../expression/formula-error'
import { toLatex } from '../expression/latex'
import { parse } from '../expression/parse'
import { buildGraph, buildShapedGraph } from './build-graph'
import type { Graph, ShapedGraph } from './graph'
import { latexSpellings } from './latex-spellings'
import { functionTable } from './primitives'

/** What reading a formula tells of it. */
type ParsedFacts = Omit<FormulaFacts, 'python'>

/** A formula ready to be computed, any number of times. Immutable. */
export interface CompiledFormula extends ParsedFacts {
  readonly expression: Expression
  readonly graph: Graph
}

/** A formula whose variables may hold many samples. Immutable. */
export interface ShapedFormula extends ParsedFacts {
  readonly expression: Expression
  readonly graph: ShapedGraph
}

/** A formula as typed or as compiled; whoever computes with it again and again compiles it once. */
export type Formula = string | CompiledFormula

/**
 * Compiles a formula of x0 … x7 (x and y are x0 and x1). Example: `compileFormula('x^2 + y^2').dimension` is 2.
 * @throws FormulaError that tells what is wrong and where.
 */
export function compileFormula(text: string): CompiledFormula {
  return compile(text, buildGraph)
}

/** The same where variables may hold many samples, so that the formula may reduce them: `sum(x^2)`. @throws FormulaError */
export function compileShapedFormula(text: string): ShapedFormula {
  return compile(text, buildShapedGraph)
}

function compile<G extends ShapedGraph>(text: string, build: (expression: Expression, text: string) => G) {
  try {
    const { expression, readAs } = parse(text, functionTable)
    const graph = build(expression, text)
    const latex = toLatex(expression, latexSpellings)
    const { dimension } = graph
    return Object.freeze({ text, readAs, latex, dimension, variables: variablesOf(graph), expression, graph })
  } catch (error) {
    // The depth limits keep the stack from running out where they were measured; a host with a smaller one ends here.
    if (error instanceof RangeError) throw new FormulaError('too-deep', 0, text)
    throw error
  }
}

/** Indexes of the variables that a graph reads, ascending. */
export function variablesOf({ nodes }: ShapedGraph): number[] {
  const indexes = nodes.flatMap((node) => (node.kind === 'variable' ? [node.index] : []))
  return [...new Set(indexes)].sort((a, b) => a - b)
}

/** The compiled form of a formula given either way. */
export function toCompiled(formula: Formula): CompiledFormula {
  return typeof formula === 'string' ? compileFormula(formula) : formula
}
