import { describe, expect, it } from 'vitest'
import { differenceErrors, machineView, sampleCurve } from '../../../src-main/engine'
import { slopeSubject } from '../../../src-renderer/figures/slope-subject'

const formula = 'x0 + x1^2'
const point = [7, 2]
const both = <T>(of: (precision: 'float64' | 'float32') => T) => ({ float64: of('float64'), float32: of('float32') })
const answer = {
  question: { formula, point, variable: 1, h: 0.5, range: [0, 4] },
  curve: sampleCurve(formula, [0, 4], 9, point, 1),
  machine: both((precision) => machineView(formula, point, 0.5, precision, 1)),
  errors: both((precision) => differenceErrors(formula, point, [0.5], precision, 1)),
} as const

describe('the lines at the point of a slope', () => {
  const { x, value, slope, secants } = slopeSubject(answer)

  it('stand at the coordinate that moves, with f and the true slope there', () => {
    expect([x, value, slope]).toEqual([2, 11, 4])
  })

  it('go from x to x + h for the forward difference, from x − h to x + h for the central one', () => {
    expect(secants).toEqual([
      { kind: 'forward', ends: [2, 2.5], values: [11, 13.25] },
      { kind: 'central', ends: [1.5, 2.5], values: [9.25, 13.25] },
    ])
  })
})
