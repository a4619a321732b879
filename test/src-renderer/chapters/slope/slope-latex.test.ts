import { describe, expect, it } from 'vitest'
import { centralLatex, forwardLatex } from '../../../../src-renderer/chapters/slope/slope-latex'
import { latexDigits, latexOperand } from '../../../../src-renderer/ui/latex-digits'
import { machineView } from '../../../../src-main/engine'

describe('the rules with the current numbers', () => {
  it('say what the curriculum says of its first example', () => {
    const machine = machineView('0.05*x0^2+0.5*x0', [5], 1e-4, 'float64')
    expect(forwardLatex(machine)).toContain('f(5 + 0.0001) - f(5)')
    expect(forwardLatex(machine)).toContain('= 1.0000049999980831')
    expect(centralLatex(machine)).toContain('= 0.9999999999976694')
  })
})

describe('a number in LaTeX', () => {
  it('keeps all its digits', () => {
    expect(latexDigits(0.1 + 0.2)).toBe('0.30000000000000004')
    expect(latexDigits(1e-7)).toBe('1 \\times 10^{-7}')
    expect(latexDigits(1.5e21)).toBe('1.5 \\times 10^{21}')
  })

  it('says what is no number, and brackets what is negative', () => {
    expect([NaN, Infinity, -Infinity].map(latexDigits)).toEqual(['\\mathrm{NaN}', '\\infty', '-\\infty'])
    expect(latexOperand(-2)).toBe('(-2)')
  })
})
