import { describe, expect, it } from 'vitest'
import { centralLatex, forwardLatex } from '../../../../src-renderer/chapters/slope/slope-latex'
import { machineView } from '../../../../src-main/engine'

describe('the rules with the current numbers', () => {
  it('say what the curriculum says of its first example', () => {
    const machine = machineView('0.05*x0^2+0.5*x0', [5], 1e-4, 'float64')
    expect(forwardLatex(machine)).toContain('f(5 + 0.0001) - f(5)')
    expect(forwardLatex(machine)).toContain('= 1.0000049999980831')
    expect(centralLatex(machine)).toContain('= 0.9999999999976694')
  })
})
