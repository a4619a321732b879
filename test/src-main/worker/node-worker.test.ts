import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeTransport } from '../../../src-main/worker/node-transport'
import { createSupervisor, type Supervisor } from '../../../src-main/worker/supervisor'
import { buildNodeWorker } from '../../support/build-node-worker'
import { bowlDescent, TOO_LARGE_END, withLearningRate } from '../../support/descents'

let bundle: Awaited<ReturnType<typeof buildNodeWorker>>
let supervisor: Supervisor
let workers: Worker[]

beforeAll(async () => {
  bundle = await buildNodeWorker()
  workers = []
  supervisor = createSupervisor({
    spawn: () => {
      const worker = new Worker(bundle.path)
      workers.push(worker)
      return nodeTransport(worker)
    },
  })
}, 60_000)

afterAll(async () => {
  supervisor.dispose()
  await bundle.remove()
})

test('the engine in a worker thread gives the numbers that NumPy gives', async () => {
  const trace = await supervisor.engine.descend(withLearningRate(10))
  expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
})

test('a descent in a worker thread is cancelled under way and keeps what it has', async () => {
  const abort = new AbortController()
  const trace = await supervisor.engine.descend(
    { ...bowlDescent, steps: 1_000_000 },
    {
      signal: abort.signal,
      onProgress: () => {
        abort.abort()
      },
    },
  )
  expect(trace.outcome.kind).toBe('cancelled')
  expect(trace.steps.length).toBeGreaterThan(1)
  expect([...trace.points.slice(0, 2)]).toEqual(bowlDescent.start)
})

test('a worker thread that dies in the middle of a run is replaced', async () => {
  const restarted = new Promise<void>((resolve) => supervisor.onRestart(resolve))
  const reply = supervisor.engine.descend(
    { ...bowlDescent, steps: 1_000_000 },
    { onProgress: () => void workers.at(-1)?.terminate() },
  )
  await expect(reply).rejects.toMatchObject({ failure: { kind: 'worker-lost' } })
  await restarted
  const trace = await supervisor.engine.descend(withLearningRate(10))
  expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
})
