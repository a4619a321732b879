import type { EventEmitter } from 'node:events'
import type { Frame, Request as PageRequest, Route } from '@playwright/test'
import type { Event, WebContentsWillFrameNavigateEventParams } from 'electron'
import { toElectron } from './address'
import { frameMain } from './frame'
import { respond } from './protocol'
import { isLetThrough } from './session'
import { preventable, standIn } from './stand-in'

/** Answers everything that one page asks for: its navigations, the app's filter, then the app's protocol handler. */
export class PageRequests {
  /** Navigations that the app asked for itself: Electron does not announce those. */
  readonly #ownNavigations = new Set<string>()
  #isCommitting = false

  constructor(readonly events: EventEmitter) {}

  /** The app itself is about to load this address. */
  expect(address: string): void {
    this.#ownNavigations.add(withoutFragment(address))
    this.events.emit('did-start-navigation', { url: address, isMainFrame: true, isSameDocument: false })
  }

  /** Whether the main frame has been answered with a new document since the last look. */
  takeCommit(): boolean {
    const isCommitting = this.#isCommitting
    this.#isCommitting = false
    return isCommitting
  }

  async answer(route: Route): Promise<void> {
    const request = route.request()
    const address = toElectron(request.url())
    if (request.isNavigationRequest() && !this.#mayNavigate(request.frame(), address)) return route.abort('aborted')
    if (!(await isLetThrough(address, frameMain(request.frame())))) return route.abort('blockedbyclient')
    const response = await respond(toRequest(request, address))
    // What the app lets through goes to the network, by the proxy that it has set.
    if (!response) return route.continue()
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) this.#isCommitting = true
    const body = Buffer.from(await response.arrayBuffer())
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }

  /** Asks the app about a navigation that the page began. As in Electron it has started before anybody is asked. */
  #mayNavigate(frame: Frame, url: string): boolean {
    if (this.#ownNavigations.delete(url)) return true
    const navigation = { url, isMainFrame: frame.parentFrame() === null, isSameDocument: false }
    this.events.emit('did-start-navigation', navigation)
    const event = preventable()
    const { preventDefault } = event
    const details = standIn<Event<WebContentsWillFrameNavigateEventParams>>('details', {
      ...navigation,
      preventDefault,
    })
    this.events.emit('will-frame-navigate', details)
    if (navigation.isMainFrame) this.events.emit('will-navigate', details)
    return !event.defaultPrevented
  }
}

function toRequest(request: PageRequest, address: string): Request {
  return new Request(address, { method: request.method(), headers: request.headers() })
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address
}
