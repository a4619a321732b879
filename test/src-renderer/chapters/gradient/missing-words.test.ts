import { expect, test } from 'vitest'
import type { DerivativeMethod, Point2 } from '../../../../src-main/contract/spec'
import { MapData } from '../../../../src-renderer/chapters/gradient/map-data.svelte'
import { missingWords } from '../../../../src-renderer/chapters/gradient/missing-words'
import { fakeEngine } from '../../../support/fake-engine'

/** What a map says is missing at a point. */
async function missingAt(formula: string, point: Point2, method: DerivativeMethod = 'central') {
  const data = new MapData(fakeEngine().engine)
  const derivative = { method, h: 1e-4 } as const
  const domain = { x0: [-1, 1], x1: [-1, 1] } as const
  await data.ground.ask({ formula, domain: { x0: [...domain.x0], x1: [...domain.x1] }, density: 9, derivative })
  await data.here.ask({ objective: { kind: 'formula', text: formula }, points: [[...point]], derivative })
  await data.reasons.ask({ formula, point })
  return missingWords(data)
}

test('a gradient that is not there is missed by each variable along which f has no slope, with the reason', async () => {
  const [corner, jump, ...more] = await missingAt('abs(x0) + step(x1)', [0, 0])
  expect([corner, jump]).toEqual([
    expect.stringMatching(/^f is not differentiable at x0 = 0: it has a corner there/),
    'f is not differentiable at x1 = 0: it jumps there.',
  ])
  expect(more).toEqual([])
  expect(await missingAt('abs(x0) + x1^2', [0, 3])).toHaveLength(1)
  expect(await missingAt('abs(x0) + step(x1)', [1, 1])).toEqual([])
})

test('pieces of f with a corner hide the gradient from a backward pass alone: a difference sees f', async () => {
  const formula = 'relu(x0) - relu(-x0) + x1^2'
  expect(await missingAt(formula, [0, 1], 'backward')).toEqual([
    expect.stringMatching(/^The exact slope at x0 = 0 is not known here/),
  ])
  expect(await missingAt(formula, [0, 1], 'central')).toEqual([])
})
