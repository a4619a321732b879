import { describe, expect, it } from 'vitest'
import { nudgeLatex } from '../../../../src-renderer/chapters/weights/nudge-latex'

describe('one entry of dL/dW, written out', () => {
  it('has its readings below each other, the one that is taken away second', () => {
    const latex = nudgeLatex('w02', 0.5, { above: 3, below: 2, slope: 1 })
    expect(latex).toContain('\\partial w_{02}')
    expect(latex).toContain('3 \\\\ {} - 2 \\end{array}}{2 \\times 0.5}')
    expect(latex).toMatch(/&= 1 \\end\{aligned\}$/)
  })

  it('puts a loss below 0 in brackets where it is taken away, and keeps the power of ten of a small slope', () => {
    const latex = nudgeLatex('w10', 1e-7, { above: -1e-8, below: -2e-8, slope: 0.05 })
    expect(latex).toContain('{} - (-2 \\times 10^{-8})')
  })
})
