import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wordsIn } from '../../src-main/desktop/words'

/** What happened, in order. */
const told = vi.hoisted(() => [] as string[])
const tells = (name: string) => () => void told.push(name)

const electron = vi.hoisted(() => ({
  app: {
    enableSandbox: (): void => undefined,
    whenReady: () => Promise.resolve(),
    getPath: () => '/nowhere',
    getVersion: () => '1.2.3',
    getPreferredSystemLanguages: () => ['en'],
    on: () => undefined,
    exit: (_code?: number): void => undefined,
  },
  shell: {},
  dialog: { showErrorBox: (_title: string, _message: string): void => undefined },
}))
vi.mock('electron', () => electron)

const isFirstInstance = vi.fn<() => boolean>()
const setupSecurity = vi.fn<() => Promise<void>>()
const openWindow = vi.fn()
const setupLog = vi.fn()

beforeEach(() => {
  vi.resetModules()
  told.length = 0
  electron.app.enableSandbox = tells('sandbox')
  electron.app.whenReady = () => {
    told.push('ready')
    return Promise.resolve()
  }
  setupSecurity.mockImplementation(async () => {
    await new Promise(setImmediate)
    told.push('security')
  })
  openWindow.mockImplementation(tells('window'))
  setupLog.mockImplementation(tells('log'))
  isFirstInstance.mockImplementation(() => told.push('lock') > 0)
  const desktop = '../../src-main/desktop'
  vi.doMock(`${desktop}/protocol`, () => ({ registerPageScheme: tells('scheme'), setupProtocol: tells('protocol') }))
  vi.doMock(`${desktop}/carried-data`, () => ({ setupCarriedData: tells('data') }))
  vi.doMock(`${desktop}/draft`, () => ({ removeDrafts: tells('drafts') }))
  vi.doMock(`${desktop}/single-instance`, () => ({ isFirstInstance }))
  vi.doMock(`${desktop}/security`, () => ({ setupSecurity }))
  vi.doMock(`${desktop}/engine`, () => ({ setupEngine: tells('engine') }))
  vi.doMock(`${desktop}/ipc`, () => ({ setupIpc: tells('ipc') }))
  vi.doMock(`${desktop}/appearance`, () => ({ setupAppearance: tells('appearance') }))
  vi.doMock(`${desktop}/log`, () => ({ Log: vi.fn(), setupLog }))
  vi.doMock(`${desktop}/opened-files`, () => ({
    OpenedFiles: class {
      giveTo = tells('opened files')
    },
  }))
  vi.doMock(`${desktop}/autosave`, () => ({
    Autosave: class {
      address = 'app://downhill/index.html#kept'
      watch = tells('autosave')
    },
  }))
  vi.doMock(`${desktop}/file-messages`, () => ({
    setupFileMessages: () => {
      told.push('files')
      return { follow: () => undefined }
    },
  }))
  vi.doMock(`${desktop}/closing`, () => ({ setupClosing: tells('closing') }))
  vi.doMock(`${desktop}/menu`, () => ({ setupMenu: tells('menu') }))
  vi.doMock(`${desktop}/recovery`, () => ({ setupRecovery: tells('recovery') }))
  vi.doMock(`${desktop}/window`, () => ({ openWindow }))
  vi.doMock(`${desktop}/settings`, () => ({ SettingsFile: vi.fn() }))
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function run(): Promise<void> {
  await import('../../src-main/main')
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
}

test('sandbox, scheme and data folder come before the lock and before ready, every protection before the window', async () => {
  await run()
  expect(told).toEqual([
    'sandbox',
    'scheme',
    'data',
    'lock',
    'ready',
    'log',
    'drafts',
    'security',
    'protocol',
    'engine',
    'ipc',
    'files',
    'appearance',
    'window',
    'autosave',
    'recovery',
    'closing',
    'opened files',
  ])
  expect(setupLog.mock.lastCall?.[1]).toBe('1.2.3')
  expect(openWindow.mock.lastCall?.[1]).toBe('app://downhill/index.html#kept')
})

test('a later start ends without touching anything', async () => {
  const exit = vi.spyOn(electron.app, 'exit').mockImplementation(tells('exit'))
  isFirstInstance.mockReturnValue(false)
  await run()
  expect(told).toEqual(['sandbox', 'scheme', 'data', 'exit'])
  expect(exit).toHaveBeenCalledOnce()
})

test.each([
  ['a setup that throws', () => openWindow.mockImplementation(fail)],
  ['a setup that rejects', () => setupSecurity.mockRejectedValue(new Error('no display'))],
])('%s is told in a box with its reason, and the app ends and lets the next start try', async (_what, arrange) => {
  vi.spyOn(console, 'error').mockReturnValue()
  const box = vi.spyOn(electron.dialog, 'showErrorBox')
  const exit = vi.spyOn(electron.app, 'exit')
  arrange()
  await run()
  const { title, message } = wordsIn('en').failedStart
  expect(box.mock.calls).toEqual([[title, `${message}\n\nError: no display`]])
  expect(exit.mock.calls).toEqual([[1]])
})

function fail(): never {
  throw new Error('no display')
}
