import type { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import type { WebContents, WebPreferences } from 'electron'
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
  /** Messages to the page go one after the other, and before the answer of a call that was made before. */
  #sent: Promise<unknown> = Promise.resolve()

  constructor(settings: PageSettings) {
    this.#settings = settings
    this.#requests = new PageRequests(settings.events)
  }

  async load(address: string): Promise<void> {
    this.address = toElectron(toChromium(address))
    const page = (this.#page ??= await this.#open())
    await settlePermissions(browser(), new URL(toChromium(address)).origin)
    this.#requests.expect(this.address)
    await page.goto(toChromium(address))
    this.#settings.events.emit('did-finish-load')
  }

  async reload(): Promise<void> {
    const old = this.#page
    this.#page = undefined
    await this.load(this.address)
    await old?.close()
  }

  send(channel: string, values: unknown[]): void {
    if (this.isDestroyed) throw new TypeError('Object has been destroyed')
    const frame = this.#page?.mainFrame()
    const copies = structuredClone(values)
    // A page that has gone meanwhile hears nothing, as in Electron.
    if (frame) this.#sent = this.#sent.then(() => deliver(frame, channel, copies)).catch(() => undefined)
  }

  evaluate(code: string): Promise<unknown> {
    if (!this.#page) throw new Error('No page has been loaded yet')
    return this.#page.evaluate(code)
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

  async #open(): Promise<Page> {
    const page = await newPage()
    await page.setViewportSize(this.#settings.size)
    await followTheme(page)
    await this.#addPreload(page)
    await page.route('**/*', (route) => this.#requests.answer(route))
    await this.#watch(page)
    return page
  }

  async #addPreload(page: Page): Promise<void> {
    const { preload, nodeIntegrationInSubFrames } = this.#settings.preferences
    if (preload === undefined) return
    const content = preloadScript(readFileSync(preload, 'utf8'), nodeIntegrationInSubFrames === true)
    await page.exposeBinding(TO_MAIN, ({ frame }, message: PageMessage) => this.#receive(frame, message))
    await page.addInitScript({ content })
  }

  async #receive(frame: Frame, message: PageMessage): Promise<unknown> {
    const answer = await receive(message, this.#settings.sender(), frameMain(frame))
    await this.#sent
    return answer
  }

  async #watch(page: Page): Promise<void> {
    const { events } = this.#settings
    page.on('crash', () => events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.address = toElectron(page.url())
    })
    const devtools = await browser().newCDPSession(page)
    devtools.on('Page.windowOpen', ({ url, windowName }) => {
      events.emit('stand-in-window-open', toElectron(url), windowName)
    })
    await devtools.send('Page.enable')
  }
}
