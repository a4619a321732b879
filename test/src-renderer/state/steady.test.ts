import { expect, test } from 'vitest'
import { steady } from '../../../src-renderer/state/steady'

test('the same data again are the same object; other data are another', () => {
  let low = 1
  const read = steady(() => ({ low, high: NaN }))
  const first = read()
  expect(read()).toBe(first)
  low = 2
  expect(read()).toEqual({ low: 2, high: NaN })
  expect(read()).not.toBe(first)
})
