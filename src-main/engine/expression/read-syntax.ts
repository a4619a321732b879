import { span } from './place'
import type { OperatorName, Syntax } from './syntax'
import { isRootSign, placeOf, type Token } from './token'
import { TokenReader } from './token-reader'

/**
 * Reads a formula, one function for each level of precedence, the loosest first. Operators of a level in a row are
 * read in a loop; brackets, signs and powers go deeper, a few calls for each.
 * @throws FormulaError `syntax` or `unfinished`, at the first token that cannot stand where it does.
 */
export function readSyntax(tokens: readonly Token[]): Syntax {
  const reader = new TokenReader(tokens)
  const whole = readSum(reader)
  if (reader.peek() !== undefined) throw reader.refusal()
  return whole
}

const sums = new Map<string, OperatorName>([
  ['+', 'add'],
  ['-', 'subtract'],
])
const products = new Map<string, OperatorName>([
  ['*', 'multiply'],
  ['/', 'divide'],
])

function readSum(reader: TokenReader): Syntax {
  return readRow(reader, sums, readProduct)
}

function readProduct(reader: TokenReader): Syntax {
  return readRow(reader, products, readImplicitProduct)
}

/** Operands with operators of one level between them: a - b - c is (a - b) - c. */
function readRow(
  reader: TokenReader,
  operators: ReadonlyMap<string, OperatorName>,
  readOperand: (reader: TokenReader) => Syntax,
): Syntax {
  let left = readOperand(reader)
  for (;;) {
    const name = operators.get(reader.peek()?.text ?? '')
    if (name === undefined) return left
    reader.take()
    left = toOperation(name, left, readOperand(reader))
  }
}

/** 2 x y, (x + 1)(x - 1), x 2. */
function readImplicitProduct(reader: TokenReader): Syntax {
  let last = readFactor(reader)
  let product = last
  while (isFactorNext(reader, last)) {
    last = readFactor(reader)
    product = toOperation('multiply', product, last)
  }
  return product
}

/** A number may follow a name or a bracket, but no number: 1 2 is more likely a slip than a product. */
function isFactorNext(reader: TokenReader, last: Syntax): boolean {
  if (reader.peek()?.kind !== 'number') return isNameOrBracket(reader.peek())
  return last.kind === 'name' || last.kind === 'call' || last.kind === 'brackets'
}

function isNameOrBracket(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'operator' ? token.text === '(' : token.kind !== 'number')
}

/** The fraction in 1/2 x holds tighter than the product: a number over a number, before a name or a bracket. */
function readFactor(reader: TokenReader): Syntax {
  const factor = readSigned(reader)
  const isFraction = reader.isNext('/') && reader.peek(1)?.kind === 'number' && isNameOrBracket(reader.peek(2))
  if (!isFraction || !isSignedNumber(factor)) return factor
  reader.take()
  return toOperation('divide', factor, readAtom(reader))
}

/** 2, -2 or +2; neither --2 nor (2). */
function isSignedNumber(syntax: Syntax): boolean {
  return (syntax.kind === 'sign' ? syntax.operand : syntax).kind === 'number'
}

/** A sign holds looser than a power: -x^2 is -(x²). */
function readSigned(reader: TokenReader): Syntax {
  if (!reader.isNext('-') && !reader.isNext('+')) return readPower(reader)
  const sign = reader.take()
  const operand = readSigned(reader)
  return { kind: 'sign', isMinus: sign.text === '-', operand, place: span(placeOf(sign), operand.place) }
}

/** 2^3^2 is 2^(3²), and an exponent may have signs. */
function readPower(reader: TokenReader): Syntax {
  const base = readAtom(reader)
  if (!reader.isNext('^')) return base
  reader.take()
  return toOperation('pow', base, readSigned(reader))
}

function readAtom(reader: TokenReader): Syntax {
  const token = reader.peek()
  switch (token?.kind) {
    case 'number':
      return { kind: 'number', value: Number(token.text), place: placeOf(reader.take()) }
    case 'variable':
    case 'constant':
      return { kind: 'name', token, place: placeOf(reader.take()) }
    case 'function':
      return readCall(reader)
    default:
      return readBrackets(reader)
  }
}

function readCall(reader: TokenReader): Syntax {
  const token = reader.take()
  if (isRootSign(token) && !reader.isNext('(')) return readRoot(reader, token)
  reader.expect('(')
  const operands = reader.isNext(')') ? [] : [readSum(reader)]
  while (reader.isNext(',')) {
    reader.take()
    operands.push(readSum(reader))
  }
  return { kind: 'call', token, operands, place: span(placeOf(token), placeOf(reader.expect(')'))) }
}

/** √2x is (√2)·x, and √x^2 is (√x)². */
function readRoot(reader: TokenReader, token: Token): Syntax {
  const operand = readAtom(reader)
  return { kind: 'call', token, operands: [operand], place: span(placeOf(token), operand.place) }
}

function readBrackets(reader: TokenReader): Syntax {
  const open = reader.expect('(')
  const content = readSum(reader)
  return { kind: 'brackets', content, place: span(placeOf(open), placeOf(reader.expect(')'))) }
}

function toOperation(name: OperatorName, left: Syntax, right: Syntax): Syntax {
  return { kind: 'operation', name, operands: [left, right], place: span(left.place, right.place) }
}
