import { expect, test } from 'vitest'
import { variablePlane } from '../../../src-main/contract/plane'
import type { Surface, SurfaceRequest } from '../../../src-main/contract/surface'
import { sampleSurface } from '../../../src-main/engine'
import { sampleSurfaceInTurns } from '../../../src-main/worker/sample-surface'
import { countingTask } from '../../support/counting-task'

const domain = { x0: [-3, 5], x1: [-2, 4] } as const
const request: SurfaceRequest = {
  objective: { kind: 'formula', text: 'x0^2 + 3*x1 + x2' },
  domain,
  columns: 41,
  rows: 31,
}
const whole = ({ objective, columns, rows, plane }: SurfaceRequest) =>
  sampleSurface(objective, domain, columns, rows, plane)

test('a surface that is there at once sends nothing ahead', async () => {
  const { task, parts } = countingTask<Surface>(0)
  expect(await sampleSurfaceInTurns(request, task)).toEqual(whole(request))
  expect(parts).toEqual([])
})

test('one that takes long sends, once, the same picture ahead with 13 × 13 samples', async () => {
  const { task, parts } = countingTask<Surface>(30)
  expect(await sampleSurfaceInTurns(request, task)).toEqual(whole(request))
  expect(parts).toEqual([whole({ ...request, columns: 13, rows: 13 })])
})

test('the picture ahead is of the same plane, and not finer than what was asked for', async () => {
  const { task, parts } = countingTask<Surface>(30)
  const plane = variablePlane(2, 0, [1, 2, 3])
  const narrow = { ...request, columns: 5, plane }
  await sampleSurfaceInTurns(narrow, task)
  expect(parts).toEqual([whole({ ...narrow, columns: 5, rows: 13 })])
})

test('one that is cancelled is a failure', async () => {
  const { abort, task } = countingTask<Surface>(30, () => {
    abort.abort()
    return Promise.resolve()
  })
  await expect(sampleSurfaceInTurns(request, task)).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
})
