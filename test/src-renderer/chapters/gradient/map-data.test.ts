import { expect, test } from 'vitest'
import { MapData } from '../../../../src-renderer/chapters/gradient/map-data.svelte'
import { fakeEngine } from '../../../support/fake-engine'

test('a map that is moved has its ground and its arrows where its axes are, x0 across and x1 up', async () => {
  const data = new MapData(fakeEngine().engine)
  await data.ground.ask({
    ...{ formula: 'x0 + 10*x1', density: 18, derivative: { method: 'backward', h: 1e-4 } },
    domain: { x0: [0, 4], x1: [10, 14] },
  })
  const heights = data.surface?.heights
  expect([heights?.[0], heights?.[128], heights?.at(-1)]).toEqual([100, 104, 144])
  const points = data.field?.points
  expect(Array.from(points?.slice(0, 4) ?? [])).toEqual([0, 10, 0.25, 10])
  expect(Array.from(points?.slice(-2) ?? [])).toEqual([4.25, 14.25])
})
