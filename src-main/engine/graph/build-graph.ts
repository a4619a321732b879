import { MAX_NODES } from '../../contract/limits'
import { constants, type Application, type Expression, type Variable } from '../expression/expression'
import { FormulaError } from '../expression/formula-error'
import type { Place } from '../expression/place'
import type { Graph, ShapedGraph, ShapedNode } from './graph'
import { isPrimitiveName, primitives, type PrimitiveName } from './primitives'
import { isReductionName, type ReductionName } from './reductions'

/**
 * Lowers a tree to a graph. A square, written `a^2` or `pow(a, 2)`, becomes a·a with a shared, so that its numbers
 * equal those of `x*x` bit for bit. Min and max are one node however many they compare. What the formula says twice is one
 * node, computed once and with both as its places. Nothing is computed ahead of time.
 * @param text The formula as typed, for the error.
 * @throws FormulaError `too-many-nodes`, `reduction`
 */
export function buildGraph(expression: Expression, text: string): Graph {
  // Where reductions are refused all nodes are of the other kinds.
  return lower(expression, text, false) as Graph
}

/** The same for variables that hold samples: there sum, mean, max and min of one argument are over its samples. */
export function buildShapedGraph(expression: Expression, text: string): ShapedGraph {
  return lower(expression, text, true)
}

function lower(root: Expression, text: string, allowsReductions: boolean): ShapedGraph {
  const nodes: ShapedNode[] = []
  const known = new Map<string, { readonly at: number; readonly places: Place[] }>()

  /** @param name the same for the same operation on the same nodes */
  function share(name: string, { place }: Expression, make: (places: readonly Place[]) => ShapedNode): number {
    const shared = known.get(name) ?? append(name, make)
    if (place !== undefined) shared.places.push(place)
    return shared.at
  }

  function append(name: string, make: (places: readonly Place[]) => ShapedNode) {
    if (nodes.length >= MAX_NODES) throw new FormulaError('too-many-nodes', 0, text, { limit: MAX_NODES })
    const places: Place[] = []
    const added = { at: nodes.push(make(places)) - 1, places }
    known.set(name, added)
    return added
  }

  function visit(expression: Expression): number {
    switch (expression.kind) {
      case 'number':
        return lowerNumber(expression, expression.value)
      case 'constant':
        return lowerNumber(expression, constants[expression.name])
      case 'variable':
        return lowerVariable(expression)
      case 'application':
        return lowerApplication(expression)
    }
  }

  function lowerNumber(expression: Expression, value: number): number {
    const name = Object.is(value, -0) ? '-0' : String(value)
    return share(name, expression, (places) => ({ kind: 'constant', value, places }))
  }

  function lowerVariable(variable: Variable): number {
    const { index } = variable
    return share(`x${String(index)}`, variable, (places) => ({ kind: 'variable', index, places }))
  }

  function lowerApplication(application: Application): number {
    const { name, operands } = application
    const [only, ...others] = operands
    if (only && others.length === 0 && isReductionName(name)) return lowerReduction(name, only, application)
    if (!isPrimitiveName(name)) throw new Error(`no primitive ${name}`)
    const square = squareOf(name, operands)
    if (square === null) return lowerOperation(name, comparedBy(name, operands).map(visit), application)
    const operand = visit(square)
    return lowerOperation('multiply', [operand, operand], application)
  }

  function lowerOperation(primitive: PrimitiveName, operands: readonly number[], application: Application): number {
    const name = `${primitive} ${operands.join()}`
    return share(name, application, (places) => ({ kind: 'operation', primitive, operands, places }))
  }

  function lowerReduction(reduction: ReductionName, samples: Expression, application: Application): number {
    if (!allowsReductions) throw reductionElsewhere(application, text)
    const operand = visit(samples)
    const name = `${reduction} over ${String(operand)}`
    return share(name, application, (places) => ({ kind: 'reduction', reduction, operand, places }))
  }

  visit(root)
  return Object.freeze({ nodes: Object.freeze(nodes), dimension: dimensionOf(nodes) })
}

function dimensionOf(nodes: readonly ShapedNode[]): number {
  return Math.max(0, ...nodes.map((node) => (node.kind === 'variable' ? node.index : 0))) + 1
}

/** Elsewhere a variable is one number, and there is nothing to reduce. */
function reductionElsewhere({ name, place }: Application, text: string): FormulaError {
  const { from, to } = place ?? { from: 0, to: text.length }
  const isComparison = name === 'max' || name === 'min'
  return new FormulaError(isComparison ? 'one-argument' : 'reduction', from, text.slice(from, to), { name })
}

/** The a of a^2, or null. */
export function squareOf(name: PrimitiveName, operands: readonly Expression[]): Expression | null {
  const [base, exponent] = operands
  const isSquare = name === 'pow' && exponent?.kind === 'number' && exponent.value === 2
  return isSquare && base !== undefined ? base : null
}

/** All operands of a min or max, with those of one that stands inside it: a tie is shared by all that it compares. */
export function comparedBy(name: PrimitiveName, operands: readonly Expression[]): readonly Expression[] {
  if (primitives[name].derivatives !== 'evenly') return operands
  return operands.flatMap((operand) =>
    operand.kind === 'application' && operand.name === name ? comparedBy(name, operand.operands) : [operand],
  )
}
