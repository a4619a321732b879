import { MAX_NODES } from '../../contract/limits'
import { constants, type Application, type Expression, type Variable } from '../expression/expression'
import { FormulaError } from '../expression/formula-error'
import type { Place } from '../expression/place'
import type { Graph, ShapedGraph, ShapedNode } from './graph'
import { isPrimitiveName, primitives, type PrimitiveName } from './primitives'
import { isReductionName, type ReductionName } from './reductions'

/**
 * Lowers a tree to a graph. A square, written `a^2` or `pow(a, 2)`, becomes a·a with a shared, so that its numbers
 * equal those of `x*x` bit for bit. Min and max are one node however many they compare. Nothing is computed ahead of time.
 * A node stands where its expression does.
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
  const variables = new Map<number, { readonly at: number; readonly places: Place[] }>()

  function append(node: ShapedNode): number {
    if (nodes.length >= MAX_NODES) throw new FormulaError('too-many-nodes', 0, text, { limit: MAX_NODES })
    return nodes.push(node) - 1
  }

  function visit(expression: Expression): number {
    switch (expression.kind) {
      case 'number':
        return append({ kind: 'constant', value: expression.value, places: placesOf(expression) })
      case 'constant':
        return append({ kind: 'constant', value: constants[expression.name], places: placesOf(expression) })
      case 'variable':
        return lowerVariable(expression)
      case 'application':
        return lowerApplication(expression)
    }
  }

  function lowerVariable({ index, place }: Variable): number {
    const known = variables.get(index) ?? addVariable(index)
    if (place !== undefined) known.places.push(place)
    return known.at
  }

  function addVariable(index: number) {
    const places: Place[] = []
    const added = { at: append({ kind: 'variable', index, places }), places }
    variables.set(index, added)
    return added
  }

  function lowerApplication(application: Application): number {
    const { name, operands } = application
    const places = placesOf(application)
    const [only, ...others] = operands
    if (only && others.length === 0 && isReductionName(name)) return lowerReduction(name, only, places)
    if (!isPrimitiveName(name)) throw new Error(`no primitive ${name}`)
    const square = squareOf(name, operands)
    if (square !== null) {
      const operand = visit(square)
      return append({ kind: 'operation', primitive: 'multiply', operands: [operand, operand], places })
    }
    return append({ kind: 'operation', primitive: name, operands: comparedBy(name, operands).map(visit), places })
  }

  function lowerReduction(reduction: ReductionName, samples: Expression, places: readonly Place[]): number {
    if (!allowsReductions) throw reductionElsewhere(places, text)
    return append({ kind: 'reduction', reduction, operand: visit(samples), places })
  }

  visit(root)
  return Object.freeze({ nodes: Object.freeze(nodes), dimension: Math.max(0, ...variables.keys()) + 1 })
}

function placesOf({ place }: Expression): readonly Place[] {
  return place === undefined ? [] : [place]
}

/** Elsewhere a variable is one number, and there is nothing to reduce. */
function reductionElsewhere([place]: readonly Place[], text: string): FormulaError {
  const { from, to } = place ?? { from: 0, to: text.length }
  return new FormulaError('reduction', from, text.slice(from, to))
}

/** The a of a^2, or null. */
function squareOf(name: PrimitiveName, operands: readonly Expression[]): Expression | null {
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
