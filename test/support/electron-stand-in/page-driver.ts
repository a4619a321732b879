import type { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import type { WebContents, WebFrameMain, WebPreferences } from 'electron'
import { toChromium, toElectron } from './address'
import { browser, newPage } from './browser'
import { deliver, frameMain } from './frame'
import { receive } from './ipc-main'
import { followTheme } from './native-theme'
import { PageRequests } from './page-requests'
import { preloadScript, TO_MAIN, type PageMessage } from './sandboxed-preload'
import { settlePermissions } from './session'

export interface PageSettings {
  readonly preferences: WebPreferences
  readonly size: { readonly width: number; readonly height: number }
  /** Hears the page's life under Electron's names of events. */
  readonly events: EventEmitter
  readonly sender: () => WebContents
}

/** One page of Chromium's, driven as Electron drives a WebContents. After a crash it is a new one, at the same address. */
export class PageDriver {
  address = ''
  isDestroyed = false
  readonly #settings: PageSettings
  readonly #requests: PageRequests
  #page: Page | undefined
  #hasCrashed = false
  /** Messages to the page go one after the other. */
  #sent: Promise<unknown> = Promise.resolve()

  constructor(settings: PageSettings) {
    this.#settings = settings
    this.#requests = new PageRequests(settings.events)
  }

  async load(address: string): Promise<void> {
    this.address = toElectron(toChromium(address))
    const page = await this.#livePage()
    await settlePermissions(browser(), new URL(toChromium(address)).origin)
    this.#requests.expect(this.address)
    await page.goto(toChromium(address))
    this.#settings.events.emit('did-finish-load')
  }

  reload(): Promise<void> {
    return this.load(this.address)
  }

  send(channel: string, values: unknown[]): void {
    if (this.isDestroyed) throw new TypeError('Object has been destroyed')
    const frame = this.#page?.mainFrame()
    const copies = structuredClone(values)
    // A page that has gone meanwhile hears nothing, as in Electron.
    if (frame) this.#sent = this.#sent.then(() => deliver(frame, channel, copies)).catch(() => undefined)
  }

  async evaluate(code: string): Promise<unknown> {
    return this.#loaded().evaluate(code)
  }

  get mainFrame(): WebFrameMain {
    return frameMain(this.#loaded().mainFrame())
  }

  #loaded(): Page {
    if (!this.#page) throw new Error('No page is loaded')
    return this.#page
  }

  async crash(): Promise<void> {
    if (!this.#page) return
    const devtools = await browser().newCDPSession(this.#page)
    // The answer never comes: who would send it?
    void devtools.send('Page.crash').catch(() => undefined)
  }

  async destroy(): Promise<void> {
    if (this.isDestroyed) return
    this.isDestroyed = true
    this.#settings.events.emit('destroyed')
    await this.#page?.close()
  }

  /** The page, or a new one in place of one that has crashed. */
  async #livePage(): Promise<Page> {
    if (!this.#page || this.#hasCrashed) {
      const crashed = this.#page
      this.#page = await this.#open()
      this.#hasCrashed = false
      await crashed?.close()
    }
    return this.#page
  }

  async #open(): Promise<Page> {
    const page = await newPage()
    await page.setViewportSize(this.#settings.size)
    await followTheme(page)
    await this.#addPreload(page)
    await page.route('**/*', (route) => this.#requests.answer(route))
    this.#watch(page)
    return page
  }

  async #addPreload(page: Page): Promise<void> {
    const { preload, nodeIntegrationInSubFrames } = this.#settings.preferences
    if (preload === undefined) return
    const content = preloadScript(readFileSync(preload, 'utf8'), nodeIntegrationInSubFrames === true)
    await page.exposeBinding(TO_MAIN, ({ frame }, message: PageMessage) => {
      this.#receive(frame, message)
    })
    await page.addInitScript({ content })
  }

  #receive(frame: Frame, message: PageMessage): void {
    if (message.kind === 'open') this.#wishWindow(message.url, message.frameName)
    else receive(message, this.#settings.sender(), frameMain(frame))
  }

  #watch(page: Page): void {
    const { events } = this.#settings
    page.on('crash', () => {
      this.#hasCrashed = true
      events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    })
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return
      this.address = toElectron(page.url())
      // A change of the fragment alone brings no new document.
      if (this.#requests.takeCommit()) events.emit('did-navigate', {}, this.address)
      else events.emit('did-navigate-in-page', {}, this.address, true)
    })
    // A link that opens a tab; a call of window.open comes by the preload.
    page.on('popup', (popup) => {
      this.#wishWindow(popup.url(), '')
      void popup.close()
    })
  }

  #wishWindow(url: string, frameName: string): void {
    // On its own turn: what an app must not do ends the process instead of getting lost on the way to the page.
    setImmediate(() => this.#settings.events.emit('stand-in-window-open', toElectron(url), frameName))
  }
}
