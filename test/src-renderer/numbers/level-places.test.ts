import { describe, expect, test } from 'vitest'
import { levelPlaces } from '../../../src-renderer/numbers/level-places'

const SIDE = 101
/** Heights over the square from -10 to 10. */
const gridOf = (f: (x: number, y: number) => number) => ({
  columns: SIDE,
  rows: SIDE,
  heights: Float64Array.from({ length: SIDE * SIDE }, (_, i) => f((i % SIDE) / 5 - 10, Math.floor(i / SIDE) / 5 - 10)),
})
const coordinate = (share: number) => 20 * share - 10

describe('a label of a contour line', () => {
  test('stands on its line, to the right where that is possible, by turns above and below', () => {
    const lines = levelPlaces(
      gridOf((x, y) => x * x + 3 * y * y),
      [16, 36, 100],
    )
    const places = lines.flatMap(({ level, places: [best] }) => (best ? [{ level, ...best }] : []))
    expect(places.map(({ level }) => level)).toEqual([16, 36, 100])
    expect(places.map(({ v }) => Math.sign(coordinate(v)))).toEqual([1, -1, 1])
    for (const { level, u, v } of places) {
      const [x, y] = [coordinate(u), coordinate(v)]
      expect(Math.abs(x * x + 3 * y * y - level)).toBeLessThan(0.05)
      expect(x).toBeGreaterThan(0)
    }
  })

  test('goes another way where the line does not pass there, and tells columns from rows', () => {
    const [line] = levelPlaces(
      gridOf((x, y) => (x > 2 ? NaN : y)),
      [-5],
    )
    const [place] = line?.places ?? []
    expect(coordinate(place?.v ?? NaN)).toBeCloseTo(-5, 6)
    expect(coordinate(place?.u ?? NaN)).toBeLessThan(2)
  })

  test('is missing where no line passes, or only along the border', () => {
    const grid = gridOf((x) => Math.abs(x))
    expect(levelPlaces(grid, [11, -1, 9.9]).flatMap(({ places }) => places)).toEqual([])
  })

  test('has other places on its line, should the best be taken: on the other branch, and farther out', () => {
    const [line] = levelPlaces(
      gridOf((x) => Math.abs(Math.abs(x) - 5)),
      [2],
    )
    const xs = (line?.places ?? []).map(({ u }) => Math.abs(coordinate(u)))
    expect(xs.some((x) => Math.abs(x - 3) < 1e-6) && xs.some((x) => Math.abs(x - 7) < 1e-6)).toBe(true)
    expect(new Set((line?.places ?? []).map(({ u }) => Math.sign(coordinate(u)))).size).toBe(2)
    // A slanting way goes from sample to sample: off the line by less than a cell.
    for (const x of xs) expect(Math.abs(Math.abs(x - 5) - 2)).toBeLessThan(0.2)
  })
})
