import { describe, expect, it } from 'vitest'
import { labelPlace, rightAnglePath } from '../../../src-renderer/figures/arrow-path'
import { numbersOf } from '../../support/read-svg'

const [from, to] = [
  { x: 100, y: 100 },
  { x: 160, y: 100 },
]

describe('the label of an arrow', () => {
  it('stands beyond the tip', () => {
    expect(labelPlace(from, to).x).toBeGreaterThan(160)
    expect(labelPlace(from, to).anchor).toBe('start')
    expect(labelPlace(to, from).x).toBeLessThan(100)
    expect(labelPlace(to, from).anchor).toBe('end')
  })

  it('stands beside the middle on the side that is meant: up is up on the map', () => {
    const [above, below] = [labelPlace(from, to, [0, 1]), labelPlace(from, to, [0, -1])]
    expect([above.x, below.x]).toEqual([130, 130])
    expect(above.y).toBeLessThan(100)
    expect(below.y).toBeGreaterThan(100)
    expect(labelPlace(from, to, [1, 0]).x).toBeGreaterThan(130)
  })
})

describe('the mark of a right angle', () => {
  it('lies between a direction and the one a quarter turn further, clockwise on screen', () => {
    expect(numbersOf(rightAnglePath({ x: 50, y: 50 }, 3, 0, 10))).toEqual([60, 50, 60, 60, 50, 60])
  })
})
