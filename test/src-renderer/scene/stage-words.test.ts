import { describe, expect, it } from 'vitest'
import { awayDistance, variableAxes } from '../../../src-renderer/scene/stage-words'
import { pathThrough } from './sample'

describe('the names of the axes', () => {
  it('are those of the variables that span the picture, each at its own side', () => {
    expect(variableAxes(2)).toEqual({ across: 'x₀', along: 'x₁', height: 'f(x₀, x₁)' })
    expect(variableAxes(5, 4, 2)).toEqual({ across: 'x₄', along: 'x₂', height: 'f' })
    expect(variableAxes(1)).toMatchObject({ across: 'x₀', height: 'f(x₀)' })
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
    expect([0, 1, 2].map((position) => awayDistance(run, position))).toEqual(['0', '5', '5×10⁷'])
  })

  it('is told of the record that the ball is on its way to, and of the last one at the end', () => {
    expect(awayDistance(run, 0.5)).toBe('5')
    expect(awayDistance(run, 99)).toBe('∞')
    expect(awayDistance(undefined, 0)).toBe('')
  })
})
