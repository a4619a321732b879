import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTransform, HIGH, LOW } from '../../../src-renderer/scene/transform'
import { square } from './sample'

const make = (half: number, dimension = 2) =>
  createTransform({ domain: square(half), range: { low: 0, high: half * half }, dimension })

describe('transform', () => {
  test('puts the domain into the square from -1 to 1, x1 away from the eye, and the heights between low and high', () => {
    const transform = make(6)
    expect([transform.x(-6), transform.x(0), transform.x(6)]).toEqual([-1, 0, 1])
    expect([transform.z(-6), transform.z(6)]).toEqual([1, -1])
    expect([transform.y(0), transform.y(36)]).toEqual([LOW, HIGH])
  })

  test('keeps its precision at any scale', () => {
    for (const half of [1e-12, 6e13, 1e150]) {
      const transform = make(half)
      expect(transform.x(half / 3)).toBeCloseTo(1 / 3, 12)
      expect(transform.part((half * half) / 4)).toBeCloseTo(0.25, 12)
    }
    expect(make(1e300).x(-5e299)).toBeCloseTo(-0.5, 12)
  })

  test('gives back the coordinates under a place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (x0, x1) => {
          const transform = make(6)
          const [back0, back1] = transform.parameters(transform.x(x0), transform.z(x1))
          expect(back0).toBeCloseTo(x0, 10)
          expect(back1).toBeCloseTo(x1, 10)
        },
      ),
    )
  })

  test('gives back the value at a part of the height', () => {
    const transform = make(6)
    expect([transform.value(0), transform.value(0.25), transform.value(1)]).toEqual([0, 9, 36])
    expect(transform.value(transform.part(5))).toBeCloseTo(5, 9)
  })

  test('with one variable everything lies on the middle of a strip', () => {
    const transform = make(4, 1)
    expect(transform.z(123)).toBe(0)
    expect(transform.depth).toBeLessThan(0.5)
  })
})
