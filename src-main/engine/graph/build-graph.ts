import { MAX_NODES } from '../../contract/limits'
import { constants, type Application, type Expression, type Variable } from '../expression/expression'
import { FormulaError } from '../expression/formula-error'
import type { Place } from '../expression/place'
import type { Graph, GraphNode } from './graph'
import { isPrimitiveName, primitives, type PrimitiveName } from './primitives'

/**
 * Lowers a tree to a graph. A square, written `a^2` or `pow(a, 2)`, becomes a·a with a shared, so that its numbers
 * equal those of `x*x` bit for bit. Min and max are one node however many they compare. Nothing is computed ahead of time.
 * A node stands where its expression does.
 * @param text The formula as typed, for the error.
 * @throws FormulaError `too-many-nodes`
 */
export function buildGraph(expression: Expression, text: string): Graph {
  const nodes: GraphNode[] = []
  const variables = new Map<number, { readonly at: number; readonly places: Place[] }>()

  function append(node: GraphNode): number {
    if (nodes.length >= MAX_NODES) throw new FormulaError('too-many-nodes', 0, text, { limit: MAX_NODES })
    return nodes.push(node) - 1
  }

  function lower(expression: Expression): number {
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
    if (!isPrimitiveName(name)) throw new Error(`no primitive ${name}`)
    const square = squareOf(name, operands)
    if (square !== null) {
      const operand = lower(square)
      return append({ kind: 'operation', primitive: 'multiply', operands: [operand, operand], places })
    }
    return append({ kind: 'operation', primitive: name, operands: comparedBy(name, operands).map(lower), places })
  }

  lower(expression)
  return Object.freeze({ nodes: Object.freeze(nodes), dimension: Math.max(0, ...variables.keys()) + 1 })
}

function placesOf({ place }: Expression): readonly Place[] {
  return place === undefined ? [] : [place]
}

/** The a of a^2, or null. */
function squareOf(name: PrimitiveName, operands: readonly Expression[]): Expression | null {
  const [base, exponent] = operands
  const isSquare = name === 'pow' && exponent?.kind === 'number' && exponent.value === 2
  return isSquare && base !== undefined ? base : null
}

/** All operands of a min or max, with those of one that stands inside it: a tie is shared by all that it compares. */
function comparedBy(name: PrimitiveName, operands: readonly Expression[]): readonly Expression[] {
  if (primitives[name].derivatives !== 'evenly') return operands
  return operands.flatMap((operand) =>
    operand.kind === 'application' && operand.name === name ? comparedBy(name, operand.operands) : [operand],
  )
}
