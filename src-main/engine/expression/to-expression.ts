import {
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
} from 'mathjs/number'
import { constants, type ConstantName, type Expression, type FunctionTable } from './expression'
import { FormulaError } from './formula-error'
import type { Token } from './token'

/**
 * Deepest tree. A sum of a thousand terms is a thousand deep and fits; walking it takes between half and all of a
 * megabyte of stack (measured), and where there is less, compileFormula says so.
 */
const MAX_DEPTH = 1_000

/** mathjs's operators by its own names for them. */
const operators = new Map([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'pow'],
  ['unaryMinus', 'negate'],
])

/**
 * mathjs's tree as ours. Its nodes carry no positions, but its functions come in the order of the text, so the next
 * function node belongs to the next function token.
 * @throws FormulaError `argument-count`, `too-deep`, or `syntax` for a node that the scanner should have kept out.
 */
export function toExpression(root: MathNode, tokens: readonly Token[], functions: FunctionTable): Expression {
  const calls = tokens.filter((token) => token.kind === 'function').values()

  function convert(node: MathNode, depth: number): Expression {
    if (depth > MAX_DEPTH) throw atStart('too-deep')
    if (isParenthesisNode(node)) return convert(node.content, depth)
    if (isConstantNode(node)) return { kind: 'number', value: toNumber(node.value) }
    if (isSymbolNode(node)) return toName(node.name)
    if (isFunctionNode(node)) return toApplication(node.args, depth)
    if (isOperatorNode(node)) return toOperation(node.fn, node.args, depth)
    throw atStart('syntax')
  }

  function toOperation(operator: string, operands: readonly MathNode[], depth: number): Expression {
    const converted = operands.map((operand) => convert(operand, depth + 1))
    const [first] = converted
    if (operator === 'unaryPlus' && first !== undefined) return first
    if (operator === 'unaryMinus' && first?.kind === 'number') return { kind: 'number', value: -first.value }
    const name = operators.get(operator)
    if (name === undefined) throw atStart('syntax')
    return { kind: 'application', name, operands: converted }
  }

  function toApplication(operands: readonly MathNode[], depth: number): Expression {
    const token = calls.next().value
    const signature = token && functions.get(token.text)
    if (token === undefined || signature === undefined) throw atStart('syntax')
    const count = operands.length
    if (count < signature.operands || (count > signature.operands && signature.allowsMore !== true))
      throw new FormulaError('argument-count', token.position, token.typed, {
        expected: signature.operands,
        given: count,
      })
    return { kind: 'application', name: token.text, operands: operands.map((operand) => convert(operand, depth + 1)) }
  }

  function atStart(kind: 'too-deep' | 'syntax'): FormulaError {
    return new FormulaError(kind, tokens[0]?.position ?? 0, tokens[0]?.typed ?? '', { limit: MAX_DEPTH })
  }

  return convert(root, 1)
}

/** mathjs's types allow a constant to be many things; the scanner lets only numbers through. */
function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : NaN
}

function toName(name: string): Expression {
  if (Object.hasOwn(constants, name)) return { kind: 'constant', name: name as ConstantName }
  return { kind: 'variable', index: Number(name.slice(1)) }
}
