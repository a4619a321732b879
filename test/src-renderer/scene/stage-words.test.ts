import { describe, expect, it } from 'vitest'
import { awayDistance, axisNames } from '../../../src-renderer/scene/stage-words'
import { pathThrough, plane } from './sample'

describe('the names of the axes', () => {
  it('are those of the variables that span the picture, each at its own side', () => {
    expect(axisNames(2, plane)).toEqual({ across: 'x₀', along: 'x₁', height: 'f(x₀, x₁)' })
    expect(axisNames(5, { columns: 4, rows: 2 })).toEqual({ across: 'x₄', along: 'x₂', height: 'f' })
    expect(axisNames(1, plane)).toMatchObject({ across: 'x₀', height: 'f(x₀)' })
  })
})

describe('how far a ball is away', () => {
  const run = pathThrough([
    [0, 0],
    [3, 4],
    [3e7, 4e7],
    [Infinity, 0],
  ])

  it('is measured from where the run began, in two digits', () => {
    expect([0, 1, 2].map((position) => awayDistance(run, plane, position))).toEqual(['0', '5', '5×10⁷'])
  })

  it('is told of the record that the ball is on its way to, and of the last one at the end', () => {
    expect(awayDistance(run, plane, 0.5)).toBe('5')
    expect(awayDistance(run, plane, 99)).toBe('∞')
    expect(awayDistance(undefined, plane, 0)).toBe('')
  })
})
