import { expect, test } from 'vitest'
import { halvedSurface } from '../../../../src-renderer/scene/geometry/halved-surface'
import { surfaceOf } from '../sample'

const f = (x0: number, x1: number) => 3 * x0 + 100 * x1

test('a coarse surface has every second sample of the fine one, over the same domain', () => {
  const coarse = halvedSurface(surfaceOf(f, 6, 13))
  expect(coarse).toEqual(surfaceOf(f, 6, 7))
})

test('a strip keeps both of its rows', () => {
  const heights = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const coarse = halvedSurface({ ...surfaceOf(f), columns: 5, rows: 2, heights })
  expect([coarse.columns, coarse.rows, ...coarse.heights]).toEqual([3, 2, 1, 3, 5, 6, 8, 10])
})
