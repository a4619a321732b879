import { expect, test } from 'vitest'
import { sameData } from '../../../src-renderer/state/same-data'

test.each<[unknown, unknown]>([
  [NaN, NaN],
  [
    { a: [1, { b: 2 }], c: undefined },
    { c: undefined, a: [1, { b: 2 }] },
  ],
  [null, null],
])('%j and %j are the same', (a, b) => {
  expect(sameData(a, b)).toBe(true)
})

test.each<[unknown, unknown]>([
  [0, -0],
  [[1, 2], [1]],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [{ a: 1 }, null],
  ['1', 1],
])('%j and %j differ', (a, b) => {
  expect(sameData(a, b)).toBe(false)
  expect(sameData(b, a)).toBe(false)
})
