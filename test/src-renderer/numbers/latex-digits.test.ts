import { describe, expect, it } from 'vitest'
import { latexDigits, latexOperand } from '../../../src-renderer/numbers/latex-digits'

describe('a number in LaTeX', () => {
  it('keeps all its digits', () => {
    expect(latexDigits(0.1 + 0.2)).toBe('0.30000000000000004')
    expect(latexDigits(1e-7)).toBe('10^{-7}')
    expect([latexDigits(-1e-7), latexDigits(-1.1e-7)]).toEqual(['-10^{-7}', '-1.1 \\times 10^{-7}'])
    expect(latexDigits(1.5e21)).toBe('1.5 \\times 10^{21}')
  })

  it('says what is no number, and brackets what is negative', () => {
    expect([NaN, Infinity, -Infinity].map(latexDigits)).toEqual(['\\mathrm{NaN}', '\\infty', '-\\infty'])
    expect([-2, 2, 0].map(latexOperand)).toEqual(['(-2)', '2', '0'])
  })
})
