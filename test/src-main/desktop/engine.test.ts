import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Line } from '../../../src-main/contract/line'
import { setupEngine } from '../../../src-main/desktop/engine'

/** A worker thread that keeps what it was started with. */
class FakeWorker extends EventEmitter {
  static started: FakeWorker[] = []
  isTerminated = false
  readonly posted: unknown[] = []
  constructor(
    readonly path: string,
    readonly options: unknown,
  ) {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  terminate(): Promise<number> {
    this.isTerminated = true
    return Promise.resolve(0)
  }
}

const fakes = vi.hoisted(() => ({
  Worker: {},
  app: {} as { emit: (event: string) => void },
  windows: [] as { webContents: { send: (...values: unknown[]) => void } }[],
}))
vi.mock('node:worker_threads', () => ({
  get Worker() {
    return fakes.Worker
  },
}))
vi.mock('electron', () => ({
  get app() {
    return fakes.app
  },
  BrowserWindow: { getAllWindows: () => fakes.windows },
}))
vi.mock('../../../src-main/worker/node-worker?modulePath', () => ({ default: 'node-worker.js' }))

beforeEach(() => {
  FakeWorker.started = []
  fakes.Worker = FakeWorker
  fakes.app = new EventEmitter()
  fakes.windows = []
})
afterEach(() => {
  fakes.app.emit('will-quit')
  vi.restoreAllMocks()
})

/** As the page's first call does. */
function call(engine: Line): void {
  engine.post({ kind: 'call', id: 1, name: 'compileFormula', request: { text: 'x0' } })
}

test('no worker takes time from a page that is not there yet', () => {
  setupEngine()
  expect(FakeWorker.started).toEqual([])
})

test('the first call starts a worker and reaches it, with a limit to its memory: a run must not take the machine’s', () => {
  call(setupEngine())
  expect(FakeWorker.started[0]?.posted).toContainEqual(expect.objectContaining({ kind: 'call', id: 1 }))
  expect(FakeWorker.started).toMatchObject([
    { path: 'node-worker.js', options: { resourceLimits: { maxOldGenerationSizeMb: 512 } } },
  ])
})

test('a worker that dies is replaced, within the same limit, and every page is told', () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const send = vi.fn()
  fakes.windows = [{ webContents: { send } }, { webContents: { send } }]
  call(setupEngine())
  FakeWorker.started[0]?.emit('exit', 1)
  expect(FakeWorker.started.map(({ options }) => options)).toEqual(
    Array(2).fill({ resourceLimits: { maxOldGenerationSizeMb: 512 } }),
  )
  expect(send.mock.calls).toEqual([['restart'], ['restart']])
})

test('the worker ends with the app', () => {
  call(setupEngine())
  fakes.app.emit('will-quit')
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true])
})
