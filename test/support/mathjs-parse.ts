import {
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  parse as parseTree,
  type MathNode,
} from 'mathjs/number'
import { constants, type ConstantName, type Expression } from '../../src-main/engine/expression/expression'
import { FormulaError } from '../../src-main/engine/expression/formula-error'
import type { Token } from '../../src-main/engine/expression/token'

/**
 * The tree that mathjs makes of the tokens of a formula, without places: the language is a part of mathjs's, and its
 * precedence is mathjs's. Counts of arguments and depths are not looked at.
 * @throws FormulaError `syntax` or `unfinished`, at the token where mathjs stops.
 */
export function parseByMathjs(tokens: readonly Token[]): Expression {
  const words = tokens.map(spell)
  try {
    return toExpression(parseTree(words.join(' ')))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw misplaced(tokens, words, error)
  }
}

/** A name stands in brackets: `x0(x1 + 1)` means a product, where mathjs would see a call. */
function spell({ kind, text }: Token): string {
  return kind === 'variable' || kind === 'constant' ? `(${text})` : text
}

/** mathjs tells the place (`char`, from 1) in the words joined by spaces; this finds the token that stands there. */
function misplaced(tokens: readonly Token[], words: readonly string[], error: SyntaxError): FormulaError {
  const place = 'char' in error && typeof error.char === 'number' ? error.char - 1 : NaN
  let start = 0
  for (const [index, word] of words.entries()) {
    const token = tokens[index]
    if (token !== undefined && place < start + word.length)
      return new FormulaError('syntax', token.position, token.typed)
    start += word.length + 1
  }
  const last = tokens.at(-1)
  return new FormulaError('unfinished', last?.position ?? NaN, last?.typed ?? '')
}

/** mathjs's operators by its own names for them. */
const operators = new Map([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'pow'],
  ['unaryMinus', 'negate'],
])

function toExpression(node: MathNode): Expression {
  if (isParenthesisNode(node)) return toExpression(node.content)
  if (isConstantNode(node)) return { kind: 'number', value: node.value }
  if (isSymbolNode(node)) return toName(node.name)
  if (isOperatorNode(node)) return toOperation(node.fn, node.args.map(toExpression))
  if (isFunctionNode(node) && isSymbolNode(node.fn))
    return { kind: 'application', name: node.fn.name, operands: node.args.map(toExpression) }
  throw new Error(`no node of the language: ${node.type}`)
}

function toName(name: string): Expression {
  if (Object.hasOwn(constants, name)) return { kind: 'constant', name: name as ConstantName }
  return { kind: 'variable', index: Number(name.slice(1)) }
}

function toOperation(operator: string, operands: readonly Expression[]): Expression {
  const [first] = operands
  if (operator === 'unaryPlus' && first !== undefined) return first
  if (operator === 'unaryMinus' && first?.kind === 'number') return { kind: 'number', value: -first.value }
  const name = operators.get(operator)
  if (name === undefined) throw new Error(`no operator of the language: ${operator}`)
  return { kind: 'application', name, operands }
}
