import { expect, test } from 'vitest'
import { createFileBackend } from '../../../src-renderer/backend/browser-file'
import { bowlDescent, TOO_LARGE_END, withLearningRate } from '../../support/descents'

const { engine, edition } = createFileBackend()

test('the engine in a Web Worker gives the numbers that NumPy gives', async () => {
  expect(edition).toBe('browser')
  const trace = await engine.descend(withLearningRate(10))
  expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
})

test('a descent in a Web Worker is cancelled under way and keeps what it has', async () => {
  const abort = new AbortController()
  const trace = await engine.descend(
    { ...bowlDescent, steps: 1_000_000 },
    {
      signal: abort.signal,
      onPart: () => {
        abort.abort()
      },
    },
  )
  expect(trace.outcome.kind).toBe('cancelled')
  expect([...trace.points.slice(0, 2)]).toEqual(bowlDescent.start)
})

test('a formula that cannot be read fails in the page with the engine’s failure', async () => {
  await expect(engine.compileFormula({ text: 'x0 +' })).rejects.toMatchObject({
    name: 'FailureError',
    failure: { key: expect.stringMatching(/^error\.formula\./) as string },
  })
})

test('heights arrive as a typed array of their own', async () => {
  const surface = await engine.sampleSurface({
    objective: { kind: 'formula', text: 'x0^2 + x1^2' },
    domain: { x0: [-3, 3], x1: [-3, 3] },
    columns: 3,
    rows: 3,
  })
  expect([...surface.heights]).toEqual([18, 9, 18, 9, 0, 9, 18, 9, 18])
})
