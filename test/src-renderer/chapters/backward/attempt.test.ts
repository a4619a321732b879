import { expect, it } from 'vitest'
import { guessRange } from '../../../../src-renderer/chapters/backward/guess-range'
import { Attempt } from '../../../../src-renderer/chapters/backward/attempt.svelte'

const payment = (value: number) => ({ order: 0, from: 1, to: 0, local: 1, value, sum: value })

it.each([
  [-3, -3, true],
  [3, -3, false],
  [0.333, 1 / 3, true],
  [0.33, 1 / 3, false],
  [0, 0, true],
  [1e-9, 0, false],
])('%d for %d: %j', (typed, right, isRight) => {
  const attempt = new Attempt()
  expect(attempt.verdict).toBe('none')
  expect(attempt.judge(typed, payment(right))).toBe(isRight)
  expect([attempt.value, attempt.verdict]).toEqual([isRight ? right : typed, isRight ? 'right' : 'wrong'])
})

it.each([
  [-3, 'negative'],
  [0, 'zero'],
  [-0, 'zero'],
  [1e-30, 'positive'],
] as const)('the sign of %d is %s', (right, sign) => {
  const attempt = new Attempt()
  for (const tried of ['negative', 'zero', 'positive'] as const) {
    expect(attempt.judgeSign(tried, payment(right))).toBe(tried === sign)
    expect([attempt.value, attempt.verdict]).toEqual([tried, tried === sign ? 'right' : 'wrong'])
  }
})

it('a number set by hand may be off by a notch, not by more', () => {
  expect(new Attempt().judge(0.34, payment(1 / 3), 0.01)).toBe(true)
  expect(new Attempt().judge(0.36, payment(1 / 3), 0.01)).toBe(false)
})

it.each([
  [[-7, 2], 20],
  [[0.33, -0.5], 1],
  [[0, 0], 1],
  [[3e-30, 0], 5e-30],
  [[NaN, 3], 5],
])('the slider for %j ends at %d, and has the number among its notches', (numbers, end) => {
  const range = guessRange(numbers)
  expect(range.end).toBeCloseTo(end, 35)
  expect(range.step).toBeCloseTo(end / 100, 35)
})
