import { beforeEach, expect, test, vi } from 'vitest'
import { currentAppearance, setupAppearance } from '../../../src-main/desktop/appearance'
import type { Settings, SettingsFile } from '../../../src-main/desktop/settings'

type Listener = (event: object, value: unknown) => void
const electron = vi.hoisted(() => ({
  app: { getPreferredSystemLanguages: () => ['ja-JP'] },
  ipcMain: { on: vi.fn<(channel: string, listener: Listener) => void>() },
  nativeTheme: { themeSource: 'system' },
}))
vi.mock('electron', () => electron)
const showMenu = vi.fn()

const ours = { url: 'app://downhill/index.html', parent: null }
const update = vi.fn<(changes: Settings) => void>()
const warn = vi.spyOn(console, 'warn')

/** Sets up with what was stored. @returns tells the shell something from a frame */
function setup(stored: Settings = {}) {
  const settings = { current: stored, update: (changes: Settings) => Object.assign(settings.current, changes) }
  update.mockImplementation(settings.update)
  setupAppearance({ current: settings.current, update } as unknown as SettingsFile, showMenu)
  const [channel, listener] = electron.ipcMain.on.mock.calls[0] ?? []
  expect(channel).toBe('set-appearance')
  showMenu.mockClear()
  return (value: unknown, senderFrame: object | null = ours) => listener?.({ senderFrame }, value)
}

beforeEach(() => {
  electron.ipcMain.on.mockClear()
  electron.nativeTheme.themeSource = 'system'
  showMenu.mockClear()
  update.mockReset()
  warn.mockReset().mockReturnValue()
})

test('before any page has told, menu and window are as the system is; later as the page was last', () => {
  const first = { current: {}, update } as unknown as SettingsFile
  setupAppearance(first, showMenu)
  expect([currentAppearance(first).language, electron.nativeTheme.themeSource]).toEqual(['ja', 'system'])
  const appearance = { language: 'en', theme: 'dark' } as const
  const later = { current: { appearance }, update } as unknown as SettingsFile
  setupAppearance(later, showMenu)
  expect([currentAppearance(later).language, electron.nativeTheme.themeSource]).toEqual(['en', 'dark'])
  expect(showMenu).toHaveBeenCalledTimes(2)
})

test('another language or theme is remembered and seen at once', () => {
  const tell = setup()
  tell({ language: 'en', theme: 'dark' })
  expect(update.mock.calls).toEqual([[{ appearance: { language: 'en', theme: 'dark' } }]])
  expect([showMenu.mock.calls.length, electron.nativeTheme.themeSource]).toEqual([1, 'dark'])
  tell({ language: 'en', theme: 'light' })
  expect(electron.nativeTheme.themeSource).toBe('light')
  tell({ language: 'ja', theme: 'light' })
  expect(showMenu).toHaveBeenCalledTimes(3)
})

test('the same again writes nothing and builds no menu: at every start, and however often a page tells it', () => {
  const tell = setup()
  tell({ language: 'ja', theme: 'system' })
  expect([update.mock.calls, showMenu.mock.calls]).toEqual([[], []])
  for (let time = 0; time < 3; time++) tell({ language: 'en', theme: 'dark' })
  expect([update.mock.calls.length, showMenu.mock.calls.length]).toEqual([1, 1])
})

test.each([
  ['a frame inside our page', { ...ours, parent: ours }],
  ['another origin', { url: 'https://example.com/', parent: null }],
  ['a frame that is gone', null],
])('%s changes nothing, and is logged', (_what, frame) => {
  setup()({ language: 'en', theme: 'dark' }, frame)
  expect([update.mock.calls, showMenu.mock.calls]).toEqual([[], []])
  expect(warn).toHaveBeenCalledOnce()
})

test.each([undefined, 'en', { language: 'fr', theme: 'dark' }, { language: 'en', theme: 'x'.repeat(1_000_000) }])(
  'what is no appearance changes nothing, and is logged in short',
  (value) => {
    setup()(value)
    expect([update.mock.calls, showMenu.mock.calls]).toEqual([[], []])
    expect(String(warn.mock.calls[0]?.[0]).length).toBeLessThan(200)
    expect(warn).toHaveBeenCalledOnce()
  },
)
