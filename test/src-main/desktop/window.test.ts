import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Settings, SettingsFile } from '../../../src-main/desktop/settings'

/** A window that keeps what it was made with. */
class FakeWindow extends EventEmitter {
  isShown = false
  isLarge = false
  readonly loaded: string[] = []
  constructor(readonly options: Record<string, unknown>) {
    super()
  }
  loadURL(address: string): Promise<void> {
    this.loaded.push(address)
    return Promise.resolve()
  }
  show(): void {
    this.isShown = true
  }
  maximize(): void {
    this.isLarge = true
  }
}

const workArea = { x: 0, y: 0, width: 1366, height: 728 }
const electron = vi.hoisted(() => ({
  BrowserWindow: {},
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getAllDisplays: () => [] as object[], getPrimaryDisplay: () => ({}) },
}))
vi.mock('electron', () => electron)

const settingsOf = (current: Settings) => ({ current, update: () => undefined }) as unknown as SettingsFile

/** Opens a window as in a build, or as in development. */
async function open(current: Settings = {}, isDevelopment = false): Promise<FakeWindow> {
  vi.resetModules()
  vi.stubEnv('DEV', isDevelopment)
  const { openWindow } = await import('../../../src-main/desktop/window')
  const { PAGE_ADDRESS } = await import('../../../src-main/desktop/page-address')
  return openWindow(settingsOf(current), PAGE_ADDRESS) as unknown as FakeWindow
}

beforeEach(() => {
  electron.BrowserWindow = FakeWindow
  electron.screen.getAllDisplays = () => [{ workArea }]
  electron.screen.getPrimaryDisplay = () => ({ workArea })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

// Exactly: all else is as Electron sets it, which is the strict side (no webview, no insecure content, no experiments).
test('the page runs sandboxed, apart from its preload, without Node, tools or spelling', async () => {
  const { webPreferences } = (await open()).options
  expect(webPreferences).toEqual({
    preload: expect.stringMatching(/preload[/\\]preload\.cjs$/) as string,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    devTools: false,
    spellcheck: false,
  })
})

test('development differs in its tools alone', async () => {
  const [built, developed] = [await open(), await open({}, true)]
  expect(developed.options['webPreferences']).toEqual({
    ...(built.options['webPreferences'] as object),
    devTools: true,
  })
})

test('a build shows its own page, whatever server the environment names', async () => {
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
  expect((await open()).loaded).toEqual(['app://downhill/index.html'])
  expect((await open({}, true)).loaded).toEqual(['http://localhost:5173/index.html'])
})

test('the first window fits a small screen; one with a place opens there; one whose screen is gone as the first', async () => {
  const place = ({ options: { x, y, width, height } }: FakeWindow) => ({ x, y, width, height })
  const first = { x: 43, y: 0, width: 1280, height: 728 }
  expect(place(await open())).toEqual(first)
  const bounds = { x: 10, y: 20, width: 1000, height: 700 }
  expect(place(await open({ bounds }))).toEqual(bounds)
  expect(place(await open({ bounds: { ...bounds, x: 5000 } }))).toEqual(first)
})

test('on Linux a packed app gives the window its icon; elsewhere, and where none was packed, the window asks for none', async () => {
  const iconOn = async (platform: NodeJS.Platform, isPacked: boolean) => {
    vi.stubGlobal('process', { ...process, platform })
    vi.doMock('node:fs', () => ({
      existsSync: (path: string) => isPacked && /icons[/\\]downhill[/\\]256\.png$/.test(path),
    }))
    return (await open()).options['icon']
  }
  expect(await iconOn('linux', true)).toMatch(/256\.png$/)
  expect([await iconOn('linux', false), await iconOn('win32', true), await iconOn('darwin', true)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  vi.doUnmock('node:fs')
})

test('a window is shown when it is painted, as large as it was', async () => {
  const window = await open({ isMaximized: true })
  expect([window.options['show'], window.isShown]).toEqual([false, false])
  window.emit('ready-to-show')
  expect([window.isShown, window.isLarge]).toEqual([true, true])
})
