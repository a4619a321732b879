import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { appEvents } from './app'
import { refuseUnknown } from './declared'
import { requireReady } from './lifecycle'
import { primaryWorkArea } from './screen'
import { listening, preventable, standIn } from './stand-in'
import { createWebContents } from './web-contents'

const windows = new Set<WindowStandIn>()

/** A window without a screen: it has a place, a state and a page, but nobody sees its frame. */
class WindowStandIn {
  readonly events = new EventEmitter()
  readonly window: Electron.BrowserWindow
  readonly contents: Electron.WebContents
  readonly #page: ReturnType<typeof createWebContents>
  readonly #options: Electron.BrowserWindowConstructorOptions
  #bounds: Electron.Rectangle
  #isVisible: boolean
  #isMaximized = false
  #isMinimized = false
  #isFocused = false

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    requireReady('BrowserWindow')
    refuseUnknown('BrowserWindowConstructorOptions', options)
    this.#options = options
    const { width = 800, height = 600 } = options
    const area = primaryWorkArea()
    const { x = Math.round((area.width - width) / 2), y = Math.round((area.height - height) / 2) } = options
    this.#bounds = { x, y, width, height }
    this.#isVisible = options.show !== false
    this.#page = createWebContents(options.webPreferences ?? {}, { width, height })
    this.contents = this.#page.contents
    this.window = this.#part()
    windows.add(this)
    this.#page.events.once('did-finish-load', () => this.events.emit('ready-to-show'))
  }

  get isFocused(): boolean {
    return this.#isFocused
  }

  /** Closes unless the app prevents it. */
  close(): void {
    const event = preventable()
    this.events.emit('close', event)
    if (!event.defaultPrevented) this.#destroy()
  }

  #destroy(): void {
    if (!windows.delete(this)) return
    void this.#page.driver.destroy()
    this.events.emit('closed')
    if (windows.size === 0) appEvents.emit('stand-in-all-closed')
  }

  #part(): Electron.BrowserWindow {
    const { driver, contents } = this.#page
    return standIn<Electron.BrowserWindow>('BrowserWindow', {
      ...listening(this.events, () => this.window),
      emit: (event: string, ...values: unknown[]) => this.events.emit(event, ...values),
      id: contents.id,
      webContents: contents,
      loadURL: (address) => driver.load(address),
      close: () => {
        this.close()
      },
      destroy: () => {
        this.#destroy()
      },
      isDestroyed: () => !windows.has(this),
      getBounds: () => (this.#isMaximized ? primaryWorkArea() : this.#bounds),
      getNormalBounds: () => this.#bounds,
      setBounds: (bounds) => {
        this.#bounds = { ...this.#bounds, ...bounds }
      },
      getMinimumSize: () => [this.#options.minWidth ?? 0, this.#options.minHeight ?? 0],
      getBackgroundColor: () => this.#options.backgroundColor ?? '#FFFFFF',
      isVisible: () => this.#isVisible,
      show: () => {
        this.#isVisible = true
        this.#isFocused = true
      },
      focus: () => {
        this.#isFocused = true
      },
      blur: () => {
        this.#isFocused = false
      },
      isFocused: () => this.#isFocused,
      isMinimized: () => this.#isMinimized,
      minimize: () => {
        this.#isMinimized = true
        this.#isFocused = false
      },
      restore: () => {
        this.#isMinimized = false
      },
      isMaximized: () => this.#isMaximized,
      maximize: () => {
        this.#isMaximized = true
      },
    })
  }
}

/** Electron's class, as far as it is there: `new` gives the app's view of a window. */
function construct(options: Electron.BrowserWindowConstructorOptions = {}): Electron.BrowserWindow {
  return new WindowStandIn(options).window
}

export const BrowserWindow = Object.assign(construct, {
  getAllWindows: () => [...windows].map(({ window }) => window),
  getFocusedWindow: () => [...windows].find(({ isFocused }) => isFocused)?.window ?? null,
  fromWebContents: (contents: Electron.WebContents) =>
    [...windows].find((one) => one.contents === contents)?.window ?? null,
} satisfies Partial<typeof Electron.BrowserWindow>) as unknown as typeof Electron.BrowserWindow

export function hasWindows(): boolean {
  return windows.size > 0
}

export function closeAllWindows(): void {
  for (const one of [...windows]) one.close()
}
