import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression, FunctionTable } from '../../../../src-main/engine/expression/expression'
import { FormulaError } from '../../../../src-main/engine/expression/formula-error'
import { parse } from '../../../../src-main/engine/expression/parse'
import { replaceVariables } from '../../../../src-main/engine/expression/replace-variables'
import { scan } from '../../../../src-main/engine/expression/scan'
import { parseByMathjs } from '../../../support/mathjs-parse'

/** A function that takes any number of operands, so that none is refused for their count. */
const functions: FunctionTable = new Map(
  ['max', 'abs', 'sqrt'].map((name) => [name, { operands: 0, allowsMore: true }]),
)

const words = '2 3 4 x y e + - * / ^ ² ⁻² ( ) max( , 1/2 -1/2 |x| |-y²|'.split(' ')

/** Words of the language in any order, but with as many brackets closed as opened. */
const nearFormulas = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 }).map(balance)

function balance(pieces: readonly string[]): string {
  let open = 0
  const kept = pieces.filter((piece) => {
    if (piece === ')' && open === 0) return false
    open += Number(piece.endsWith('(')) - Number(piece === ')')
    return true
  })
  return kept.join(' ') + ' )'.repeat(open)
}

/** Formulas by construction, in which only numbers side by side are refused. */
const { formula: formulas } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.constantFrom('2', '.5', 'x', 'y', 'pi', 'x²', '2⁻²', '1/2', '-1/2'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '/', '^', ' ', ' ', '^-', '*+'), tie('formula'))
      .map((pieces) => pieces.join(' ')),
    tie('formula').map((inner) => `-${inner}`),
    tie('formula').map((inner) => `(${inner})`),
    tie('formula').map((inner) => `|${inner}|`),
    fc.array(tie('formula'), { maxLength: 3 }).map((operands) => `max(${operands.join(',')})`),
  ),
}))

type Outcome = { tree: Expression } | { kind: string; position: number; text: string }

function outcomeOf(read: () => Expression): Outcome {
  try {
    return { tree: withoutPlaces(read()) }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return { kind: error.kind, position: error.position, text: error.text }
  }
}

function withoutPlaces(tree: Expression): Expression {
  return replaceVariables(tree, (index) => ({ kind: 'variable', index }))
}

describe('the precedence of operators', () => {
  it.each([
    ['x - y - 2', '(x - y) - 2'],
    ['x / y * 2', '(x / y) * 2'],
    ['x^y^2', 'x^(y^2)'],
    ['x²³', 'x^23'],
    ['x⁻²^y', 'x^(-(2^y))'],
    ['-x^2', '-(x^2)'],
    ['-x y', '(-x) * y'],
    ['x^-y^2', 'x^(-(y^2))'],
    ['2^-+x', '2^(-x)'],
    ['x^2 y', '(x^2) * y'],
    ['2 x^2', '2 * (x^2)'],
    ['1/x y', '1 / (x * y)'],
    ['x/2 y', 'x / (2 * y)'],
    ['1/2 x', '(1/2) * x'],
    ['1/2(x)', '(1/2) * x'],
    ['-1/2 x', '((-1)/2) * x'],
    ['--1/2 x', '(-(-1)) / (2 * x)'],
    ['(1)/2 x', '1 / (2 * x)'],
    ['1/2 x/3 y', '((1/2) * x) / (3 * y)'],
    ['1/2/3 x', '1 / ((2/3) * x)'],
    ['1/2^2 x', '1 / ((2^2) * x)'],
    ['x 1/2 y', '(x * (1/2)) * y'],
    ['x 2', 'x * 2'],
    ['2(3)', '2 * 3'],
    ['(2)3', '2 * 3'],
    ['max(x)2', 'max(x) * 2'],
    ['2 max(x) y', '(2 * max(x)) * y'],
    ['x y(y + 1)', '(x * y) * (y + 1)'],
    ['2^x(y)', '(2^x) * y'],
    ['2|x|y', '(2 * abs(x)) * y'],
    ['|x|^2', 'abs(x)^2'],
    ['|x||y|', 'abs(x) * abs(y)'],
    ['||x|-|y||', 'abs(abs(x) - abs(y))'],
    ['|(x|y|)|', 'abs(x * abs(y))'],
    ['√x y', 'sqrt(x) * y'],
    ['√√x^2', 'sqrt(sqrt(x))^2'],
    ['2√(x)y', '(2 * sqrt(x)) * y'],
    ['√|x|', 'sqrt(abs(x))'],
    ['-√x', '-(sqrt(x))'],
  ])('reads %s as %s', (text, bracketed) => {
    expect(withoutPlaces(parse(text, functions).expression)).toStrictEqual(
      withoutPlaces(parse(bracketed, functions).expression),
    )
  })

  it.each([
    ['1 2', 2],
    ['x^2 3', 4],
    ['-x 3', 3],
    ['x²3', 2],
    ['²', 0],
    ['x (* 2)', 3],
    ['max(x,)', 6],
    ['max(,x)', 4],
    ['(x, y)', 2],
    ['(x + ) y', 5],
  ])('stops in %s at %d', (text, position) => {
    expect(outcomeOf(() => parse(text, functions).expression)).toMatchObject({ kind: 'syntax', position })
  })

  it.each([
    ['words in any order', nearFormulas, 20_000],
    ['formulas', formulas, 5_000],
  ])("is mathjs's, and so is the place of a mistake, in %s", (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        const ours = outcomeOf(() => parse(text, functions).expression)
        expect(ours).toStrictEqual(outcomeOf(() => parseByMathjs(scan(text, functions))))
      }),
      { numRuns },
    )
  })
})
