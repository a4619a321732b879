import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula, FormulaError, formulaErrorKinds } from '../../../../src-main/engine'

const words = [
  'x',
  'x0',
  'x7',
  'y',
  'sin',
  'max',
  'pow',
  'e',
  'pi',
  'π',
  '2',
  '.5',
  '1e3',
  '+',
  '-',
  '*',
  '/',
  '^',
  '**',
]
const strange = [
  '(',
  ')',
  ',',
  ' ',
  '²',
  '⁻',
  'ｘ',
  '（',
  'i',
  '#',
  '"',
  '=',
  '!',
  '%',
  '[',
  ':',
  '\n',
  '0x',
  'in',
  'not',
  '.',
  '|',
  '√',
  'np.',
  '[0]',
  'lambda x:',
  'f(a, b) =',
  'a',
  'return ',
  '_{1}',
  ';',
]
const formulaLike = fc.array(fc.constantFrom(...words, ...strange), { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('compiles or is refused with a place inside it', () => {
    fc.assert(
      fc.property(fc.oneof(formulaLike, fc.string({ unit: 'binary', maxLength: 60 }), fc.string()), (text) => {
        try {
          expect(compileFormula(text).text).toBe(text)
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError)
          if (!(error instanceof FormulaError)) return
          expect(formulaErrorKinds).toContain(error.kind)
          expect(error.position).toBeGreaterThanOrEqual(0)
          expect(error.position).toBeLessThanOrEqual(text.length)
          expect(text.slice(error.position)).toContain(error.text)
        }
      }),
      { numRuns: 8_000 },
    )
  })
})
