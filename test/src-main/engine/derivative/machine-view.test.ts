import { describe, expect, it } from 'vitest'
import { machineView } from '../../../../src-main/engine'

describe('what the machine sees', () => {
  it('at 5 with h = 1e-4: three different numbers', () => {
    const view = machineView('0.05*x0^2+0.5*x0', 5, 1e-4, 'float64')
    expect(view).toMatchObject({ x: 5, above: 5.0001, below: 4.9999, isAboveSame: false, isBelowSame: false })
    expect(view.spacing).toBe(2 ** -50)
    expect(view.forward).toBe(1.0000049999980831)
    expect(view.central).toBe(0.9999999999976694)
    expect(view.forwardChange).toBe(view.valueAbove - view.value)
    expect(view.centralChange).toBe(view.valueAbove - view.valueBelow)
  })

  it('reads f at x, x + h and x - h, by the variable asked for', () => {
    const view = machineView('x0^2 + 10*x1^2', [3, 1], 0.5, 'float64', 1)
    expect(view).toMatchObject({ x: 1, above: 1.5, below: 0.5, value: 19, valueAbove: 31.5, valueBelow: 11.5 })
    expect(view).toMatchObject({ forwardChange: 12.5, centralChange: 20, forward: 25, central: 20 })
  })

  it('from 2^40 on: x + h is x, and the difference is 0', () => {
    const view = machineView('x0^2', 2 ** 40, 1e-4, 'float64')
    expect(view).toMatchObject({ isAboveSame: true, forwardChange: 0, forward: 0 })
    expect(view.spacing).toBe(2 ** -12)
    expect(view.isBelowSame).toBe(false)
    expect(machineView('x0^2', 2 ** 41, 1e-4, 'float64').isBelowSame).toBe(true)
  })

  it('in float32: h = 1e-7 is lost beside 5, and 1e-49 is no number but 0', () => {
    const view = machineView('0.05*x0^2+0.5*x0', 5, 1e-7, 'float32')
    expect(view).toMatchObject({ isAboveSame: true, central: 0, h: Math.fround(1e-7), spacing: 2 ** -21 })
    expect(machineView('x0', 5, 1e-49, 'float32')).toMatchObject({ h: 0, central: NaN })
  })

  it('in float32 rounds the change too, where the readings differ much in size', () => {
    const { value, valueAbove, valueBelow, ...view } = machineView('0.05*x0^2+0.5*x0', 0.7, 3.3, 'float32')
    expect(view.forwardChange).toBe(Math.fround(valueAbove - value))
    expect(view.centralChange).toBe(Math.fround(valueAbove - valueBelow))
    expect([view.forwardChange, view.centralChange]).not.toContain(valueAbove - value)
    expect([view.forwardChange, view.centralChange]).not.toContain(valueAbove - valueBelow)
  })

  it.each([
    [1, 'float64', 2 ** -52],
    [-1, 'float64', 2 ** -52],
    [0, 'float64', 5e-324],
    [0, 'float32', 2 ** -149],
    [1, 'float32', 2 ** -23],
    [-25898374737328.363, 'float64', 2 ** -8],
  ] as const)('the spacing of floats at %d in %s', (x, precision, spacing) => {
    expect(machineView('x0', x, 1e-4, precision).spacing).toBe(spacing)
  })
})
