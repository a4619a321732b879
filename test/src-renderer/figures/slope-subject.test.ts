import { expect, it } from 'vitest'
import { differenceErrors, machineView } from '../../../src-main/engine'
import { slopeSubject } from '../../../src-renderer/figures/slope-subject'

// The slice of 10 x0 + x1² through (2, 3) along x1, with h = 0.5: read by hand at 2.5, 3 and 3.5.
const slice = 'x0^2 + 10*2'
const subject = slopeSubject({
  question: { point: [2, 3], variable: 1 },
  machine: { float64: machineView(slice, [3], 0.5, 'float64') },
  errors: { float64: differenceErrors(slice, [3], [0.5], 'float64') },
})

it('puts the point on the coordinate that moves, with its value and true slope', () => {
  expect([subject.x, subject.value, subject.slope]).toEqual([3, 29, 6])
})

it('draws the forward secant from x to x + h, and the central one from x − h to x + h', () => {
  expect(subject.secants).toEqual([
    { kind: 'forward', ends: [3, 3.5], values: [29, 32.25] },
    { kind: 'central', ends: [2.5, 3.5], values: [26.25, 32.25] },
  ])
})
