import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CallName, Engine } from '../../../src-main/contract/calls'
import { createEngine } from '../../../src-main/contract/engine-client'
import { FailureError } from '../../../src-main/contract/failure'
import { descend } from '../../../src-main/engine'
import { nodeTransport } from '../../../src-main/worker/node-transport'
import { createSupervisor, type Supervisor } from '../../../src-main/worker/supervisor'
import { buildNodeWorker } from '../../support/build-node-worker'
import { bowlDescent, TOO_LARGE_END, withLearningRate } from '../../support/descents'
import { expectSameTrace } from '../../support/same-trace'
import { textbookLayer, textbookWeights } from '../../support/textbook-layer'

let bundle: Awaited<ReturnType<typeof buildNodeWorker>>
let supervisor: Supervisor
let engine: Engine
let workers: Worker[]

beforeAll(async () => {
  bundle = await buildNodeWorker()
  workers = []
  supervisor = createSupervisor(() => {
    const worker = new Worker(bundle.path)
    workers.push(worker)
    return nodeTransport(worker)
  })
  engine = createEngine(supervisor)
}, 60_000)

afterAll(async () => {
  supervisor.dispose()
  await bundle.remove()
})

test('the engine in a worker thread gives the numbers that NumPy gives', async () => {
  const trace = await engine.descend(withLearningRate(10))
  expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
})

test('a descent in a worker thread is, parts and reply together, the plain one', async () => {
  const spec = { ...bowlDescent, steps: 60_000 }
  expectSameTrace(await engine.descend(spec), descend(spec))
})

test('a descent in a worker thread is cancelled under way and keeps what it has', async () => {
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
  expect(trace.steps.length).toBeGreaterThan(1)
  expect([...trace.points.slice(0, 2)]).toEqual(bowlDescent.start)
})

/** A small request of each kind. */
const small: { readonly [Name in CallName]: () => Promise<unknown> } = {
  compileFormula: () => engine.compileFormula({ text: 'x0^2 + x1^2' }),
  descend: () => engine.descend(bowlDescent),
  sampleSurface: () =>
    engine.sampleSurface({
      objective: { kind: 'formula', text: 'x0*x1' },
      domain: { x0: [-3, 3], x1: [-3, 3] },
      columns: 9,
      rows: 9,
    }),
  layOutGraph: () => engine.layOutGraph({ boxes: [{ width: 9, height: 9, tagWidth: 40 }], edges: [] }),
  inspect: () => engine.inspect({ formula: 'sum(x0)', inputs: { x0: [1, 2] }, precision: 'float64', ties: 'even' }),
  exportCode: () =>
    engine.exportCode({ formula: 'sum(x0)', inputs: { x0: [1, 2] }, precision: 'float64', ties: 'even' }),
  writePiece: () =>
    engine.writePiece({ formula: 'sin(x0)', place: { from: 0, to: 7 }, precision: 'float64', ties: 'even' }),
  exportScript: () => engine.exportScript({ about: 'slope', formula: 'x0^2', point: [2], h: 1e-4 }),
  exportLayerCode: () =>
    engine.exportLayerCode({
      layer: textbookLayer,
      weights: textbookWeights,
      h: 1e-4,
      learningRate: 0.1,
      steps: 100,
    }),
  slice: () => engine.slice({ formula: 'x0*x1', point: [1, 2], variable: 0 }),
  sampleCurve: () => engine.sampleCurve({ formula: 'x0^2', range: [-1, 1], samples: 33, variable: 0 }),
  differenceErrors: () =>
    engine.differenceErrors({ formula: 'x0^2', point: [1], hs: [0.1, 0.01], precision: 'float64', variable: 0 }),
  machineView: () => engine.machineView({ formula: 'x0^2', point: [1], h: 0.1, precision: 'float64', variable: 0 }),
  sampleField: () => {
    const grid = { from: -1, to: 1, step: 0.5 }
    return engine.sampleField({
      objective: { kind: 'formula', text: 'x0*x1' },
      x0: grid,
      x1: grid,
      derivative: bowlDescent.derivative,
    })
  },
  nudges: () =>
    engine.nudges({ objective: { kind: 'formula', text: 'x0*x1' }, point: [1, 2], h: 0.1, precision: 'float64' }),
  listGradients: () =>
    engine.listGradients({
      objective: { kind: 'formula', text: 'x0*x1' },
      points: [[1, 2]],
      derivative: bowlDescent.derivative,
    }),
  readNetwork: () => engine.readNetwork({ layer: textbookLayer, weights: textbookWeights, h: 1e-4 }),
  regions: () => engine.regions({ weights: textbookWeights, domain: { x0: [-1, 1], x1: [-1, 1] }, resolution: 9 }),
  inspectNetwork: () =>
    engine.inspectNetwork({ layer: textbookLayer, weights: textbookWeights, precision: 'float64', ties: 'even' }),
  randomWeights: () => engine.randomWeights({ seed: 1, inputCount: 2, classes: 3 }),
  threeClusters: () => engine.threeClusters({ seed: 1 }),
}

test('a burst of calls of every kind is answered or refused as busy, each of them, and the worker lives', async () => {
  const before = workers.length
  const burst = Array.from({ length: 100 }, () => Object.values(small).map((ask) => ask())).flat()
  const settled = await Promise.allSettled(burst)
  const kinds = settled.map((each) =>
    each.status === 'fulfilled' ? 'answered' : (each.reason as FailureError).failure.kind,
  )
  expect(kinds).toHaveLength(100 * Object.keys(small).length)
  expect(kinds.filter((kind) => kind !== 'answered' && kind !== 'busy')).toEqual([])
  // The first of each kind found room.
  expect(kinds.slice(0, Object.keys(small).length)).toEqual(Object.keys(small).map(() => 'answered'))
  expect(workers).toHaveLength(before)
})

test('between the turns of a burst a ping is answered', async () => {
  const worker = new Worker(bundle.path)
  const heard: string[] = []
  let replies = 0
  const done = new Promise<void>((resolve) => {
    worker.on('message', ({ kind }: { kind: string }) => {
      heard.push(kind)
      if (kind === 'reply' && ++replies === 100) resolve()
    })
  })
  const request = { formula: 'x0', point: [1], hs: [0.1], precision: 'float64', variable: 0 }
  for (let id = 0; id < 100; id++) worker.postMessage({ kind: 'call', id, name: 'differenceErrors', request })
  worker.postMessage({ kind: 'ping' })
  await done
  await worker.terminate()
  // The first sign of life is the start's.
  expect(heard[0]).toBe('alive')
  expect(heard.indexOf('alive', 1)).toBeGreaterThan(0)
  expect(heard.indexOf('alive', 1)).toBeLessThan(heard.length / 2)
})

test('a worker thread that dies in the middle of a run is replaced', async () => {
  const restarted = new Promise<void>((resolve) => supervisor.onRestart(resolve))
  const reply = engine.descend({ ...bowlDescent, steps: 1_000_000 }, { onPart: () => void workers.at(-1)?.terminate() })
  await expect(reply).rejects.toMatchObject({ failure: { kind: 'worker-lost' } })
  await restarted
  const trace = await engine.descend(withLearningRate(10))
  expect([...trace.points.slice(-2)]).toEqual(TOO_LARGE_END)
})
