import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundDown, roundUp } from '../../../src-renderer/numbers/round-number'

const size = fc.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -200, max: 200 }))

it('rounds to the nearest number of few digits on one side', () => {
  expect([3.1, 5, 7, 0.21, 900].map((each) => roundUp(each, [1, 2, 5]))).toEqual([5, 5, 10, 0.5, 1000])
  expect([3.1, 5, 7, 0.49, 1000].map((each) => roundDown(each, [1, 2, 5]))).toEqual([2, 5, 5, 0.2, 1000])
})

it('holds any size between its two neighbours', () => {
  fc.assert(
    fc.property(size, ([digit, power]) => {
      const [number, digits] = [digit * 10 ** power, [1, 2, 5]]
      const [low, high] = [roundDown(number, digits), roundUp(number, digits)]
      expect(low <= number && number <= high && high <= 2.5 * low * (1 + 1e-12)).toBe(true)
    }),
  )
})
