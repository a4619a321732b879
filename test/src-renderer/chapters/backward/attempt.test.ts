import { expect, it } from 'vitest'
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
  expect([attempt.value, attempt.verdict]).toEqual([typed, isRight ? 'right' : 'wrong'])
})
