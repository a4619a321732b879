import type { ConstantName, Expression, FunctionTable } from './expression'
import { FormulaError } from './formula-error'
import { isShorthand, writeOut } from './shorthands'
import type { Syntax } from './syntax'
import type { Token } from './token'

/**
 * Deepest tree. A sum of a thousand terms is a thousand deep and fits; walking it takes between half and all of a
 * megabyte of stack (measured), and where there is less, compileFormula says so.
 */
const MAX_DEPTH = 1_000

type SyntaxOf<Kind extends Syntax['kind']> = Extract<Syntax, { kind: Kind }>

/**
 * The expression that was typed: without brackets and plus signs, and with the sign of a number in the number.
 * @throws FormulaError `argument-count` or `too-deep`.
 */
export function toExpression(root: Syntax, tokens: readonly Token[], functions: FunctionTable): Expression {
  function convert(syntax: Syntax, depth: number): Expression {
    if (depth > MAX_DEPTH) throw tooDeep(tokens[0])
    switch (syntax.kind) {
      case 'number':
        return { kind: 'number', value: syntax.value, place: syntax.place }
      case 'name':
        return toName(syntax)
      case 'brackets':
        return convert(syntax.content, depth)
      case 'sign':
        return toSigned(syntax, convert(syntax.operand, depth + 1))
      case 'call':
        checkCount(syntax, functions)
        return toCall(syntax, depth)
      case 'operation':
        return toApplication(syntax.name, syntax, depth)
    }
  }

  function toCall(syntax: SyntaxOf<'call'>, depth: number): Expression {
    const { operands, place, token } = syntax
    const [only] = operands
    const written = only && isShorthand(token.text) && writeOut(token.text, convert(only, depth + 1), place)
    return written || toApplication(token.text, syntax, depth)
  }

  function toApplication(name: string, { operands, place }: SyntaxOf<'call' | 'operation'>, depth: number): Expression {
    return { kind: 'application', name, operands: operands.map((operand) => convert(operand, depth + 1)), place }
  }

  return convert(root, 1)
}

function toName({ token: { kind, text }, place }: SyntaxOf<'name'>): Expression {
  if (kind === 'constant') return { kind, name: text as ConstantName, place }
  return { kind: 'variable', index: Number(text.slice(1)), place }
}

function toSigned({ isMinus, place }: SyntaxOf<'sign'>, operand: Expression): Expression {
  if (!isMinus) return operand
  if (operand.kind === 'number') return { kind: 'number', value: -operand.value, place }
  return { kind: 'application', name: 'negate', operands: [operand], place }
}

function checkCount({ token, operands }: SyntaxOf<'call'>, functions: FunctionTable): void {
  const signature = isShorthand(token.text) ? { operands: 1 } : functions.get(token.text)
  if (signature === undefined) throw new Error(`no function ${token.text}`)
  const expected = signature.operands
  const given = operands.length
  if (given === 1 && signature.reduces === true) return
  if (given < expected || (given > expected && signature.allowsMore !== true))
    throw new FormulaError('argument-count', token.position, token.typed, { expected, given })
}

function tooDeep(first: Token | undefined): FormulaError {
  return new FormulaError('too-deep', first?.position ?? 0, first?.typed ?? '', { limit: MAX_DEPTH })
}
