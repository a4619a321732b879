import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula, FormulaError, formulaErrorKinds } from '../../../../src-main/engine'
import { anyText, formulaLike } from '../../../support/formula-like'

describe('any text', () => {
  it('compiles or is refused with a place inside it', () => {
    fc.assert(
      fc.property(fc.oneof(formulaLike, anyText), (text) => {
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
