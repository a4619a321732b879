import { expect, test } from 'vitest'
import { mapEdge } from '../../../src-renderer/figures/map-edge'

const frame = { left: 40, top: 10, side: 200 }

test('a point on the map, and one that rounding has put a hair beside it, is at no edge', () => {
  expect(mapEdge(frame, { x: 40, y: 210 })).toBeUndefined()
  expect(mapEdge(frame, { x: 240.4, y: 100 })).toBeUndefined()
})

test.each([
  ['to the right', { x: 300, y: 50 }, { x: 240, y: 50, degrees: 0 }],
  ['below', { x: 60, y: 500 }, { x: 60, y: 210, degrees: 90 }],
  ['to the left', { x: -1e60, y: 100 }, { x: 40, y: 100, degrees: 180 }],
  ['above', { x: 100, y: -5 }, { x: 100, y: 10, degrees: -90 }],
  ['beyond the lower right corner', { x: 250, y: 220 }, { x: 240, y: 210, degrees: 45 }],
])('a point %s is shown where the edge is nearest, with its direction', (_where, at, edge) => {
  expect(mapEdge(frame, at)).toEqual(edge)
})
