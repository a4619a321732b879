import { describe, expect, it } from 'vitest'
import { listGradients } from '../../../../src-main/engine/index'
import { compareGradients } from '../../../../src-renderer/chapters/gradient/compare-gradients'
import reference from '../../../golden/reference.json' with { type: 'json' }

const central = { method: 'central', h: 1e-4 } as const
const points = reference.gradient.map(({ at }) => at)
const squares = listGradients(
  'x0^2',
  points.flatMap((point) => point.map((x) => [x])),
  central,
)
const compare = (formula: string) => compareGradients(squares, listGradients(formula, points, central))

describe('the function that never reads its f', () => {
  it('agrees with the gradient of the bowl at all five points, but for rounding', () => {
    expect(compare('x0^2 + x1^2').map(({ isSame }) => isSame)).toEqual([true, true, true, true, true])
  })

  it('is wrong on another formula wherever that has another slope', () => {
    const rows = compare('x0^2/20 + x1^2')
    expect(rows.map(({ isSame }) => isSame)).toEqual([false, true, false, false, false])
    expect(rows[0]?.says[0]).toBeCloseTo(10, 6)
    expect(rows[0]?.right[0]).toBeCloseTo(0.5, 6)
  })

  it('shows the point of each row, and the right gradient in all its digits', () => {
    const rows = compare('x0^2 + x1^2')
    expect(rows.map(({ point }) => point)).toEqual(points)
    expect(rows.map(({ right }) => right)).toEqual(reference.gradient.map(({ central: expected }) => expected))
  })
})
