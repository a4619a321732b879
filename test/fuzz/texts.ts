import fc from 'fast-check'
import { MAX_FORMULA_LENGTH } from '../../src-main/contract/limits'
import { anyText, formulaLike } from '../support/formula-like'
import { anyFormula } from '../support/random-formula'
import { mutated } from './mutated'

/** Levels of brackets: more than any stack of a recursion holds. */
const DEEPEST = 100_000

/** A bracket so often, and closed again or not. */
function brackets(open: string, close: string, deepest: number): fc.Arbitrary<string> {
  // Mostly few: the deepest take longer to write than to be refused. A link has no room for the deepest.
  const depths = fc.oneof(
    ...[2_000, 30_000, deepest].map((most, rank) => ({
      weight: [6, 2, 1][rank] ?? 1,
      arbitrary: fc.integer({ min: 1, max: Math.min(deepest, most) }),
    })),
  )
  return fc
    .tuple(depths, fc.boolean())
    .map(([depth, isClosed]) => open.repeat(depth) + (isClosed ? `1${close.repeat(depth)}` : ''))
}

/** A text with a piece cut out, doubled or put in. */
function edited(texts: fc.Arbitrary<string>, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.nat(), fc.nat(30), fc.oneof(pieces, fc.constant(''))).map(([text, at, length, piece]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })
}

/** Whatever a person, a lesson plan or an attacker puts into the field of the formula. */
export const formulaTexts: fc.Arbitrary<string> = fc.oneof(
  formulaLike,
  anyText,
  anyFormula,
  edited(anyFormula, formulaLike),
  ...[
    ['(', ')'],
    ['sin(', ')'],
    ['x^(', ')'],
    ['|', '|'],
    ['\\frac{', '}{2}'],
    ['-', ''],
    ['x0+', ''],
    ['[', ']'],
  ].map(([open = '', close = '']) => brackets(open, close, MAX_FORMULA_LENGTH)),
  // Longer than may be typed.
  fc.integer({ min: 1, max: 50_000 }).map((length) => 'x*'.repeat(length)),
)

/** JSON that was right once, JSON that is strange, and what is none. */
export function jsonTexts(seeds: readonly object[]): fc.Arbitrary<string> {
  const right = mutated(seeds).map(toJson)
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 1, arbitrary: edited(right, anyText) },
    { weight: 1, arbitrary: fc.oneof(anyText, fc.json()) },
    { weight: 1, arbitrary: nestedIn(seeds) },
  )
}

/** One field of a right record, nested deeper than any recursion holds. */
function nestedIn(seeds: readonly object[]): fc.Arbitrary<string> {
  const names = seeds.flatMap((seed) => Object.keys(seed))
  const deep = fc.oneof(brackets('[', ']', DEEPEST), brackets('{"a":', '}', DEEPEST))
  return fc.tuple(fc.constantFrom('formula', ...names), deep).map(([name, value]) => `{"${name}":${value}}`)
}

/** As JSON, with the numbers that JSON has no word for written so that they are read as infinite. */
function toJson(value: unknown): string {
  try {
    const text = JSON.stringify(value, (_name, part: unknown) =>
      typeof part === 'bigint' ? Number(part) : part === Infinity ? 'infinite' : part,
    ) as string | undefined
    return (text ?? 'undefined').replaceAll('"infinite"', '1e999')
  } catch {
    // What refers to itself.
    return '{"formula":'
  }
}
