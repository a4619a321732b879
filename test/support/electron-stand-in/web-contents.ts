import { EventEmitter } from 'node:events'
import type { HandlerDetails, WebContents, WebPreferences, WindowOpenHandlerResponse } from 'electron'
import { appEvents } from './app'
import { refuseUnknown } from './declared'
import { setWebRtcPolicy } from './network'
import { PageDriver } from './page-driver'
import { session } from './session'
import { listening, notImplemented, standIn } from './stand-in'

type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

let lastId = 0

/** A WebContents for the app, and the driver of the page behind it for the window. */
export function createWebContents(preferences: WebPreferences, size: { width: number; height: number }) {
  refuseUnknown('WebPreferences', preferences)
  refuseWeak(preferences)
  const events = new EventEmitter()
  const driver = new PageDriver({ preferences, size, events, sender: () => contents })
  const contents: WebContents = standIn<WebContents>('webContents', {
    ...listening(events, () => contents),
    id: ++lastId,
    session: session.defaultSession,
    send: (channel: string, ...values: unknown[]) => {
      driver.send(channel, values)
    },
    reload: () => {
      void driver.reload()
    },
    get mainFrame() {
      return driver.mainFrame
    },
    getURL: () => driver.address,
    isDestroyed: () => driver.isDestroyed,
    executeJavaScript: (code) => driver.evaluate(code),
    forcefullyCrashRenderer: () => {
      void driver.crash()
    },
    setWebRTCIPHandlingPolicy: setWebRtcPolicy,
    setWindowOpenHandler: (handler) => {
      events.removeAllListeners('stand-in-window-open')
      events.on('stand-in-window-open', (url: string, frameName: string) => {
        askToOpen(handler, url, frameName)
      })
    },
  })
  appEvents.emit('web-contents-created', {}, contents)
  return { contents, driver, events }
}

/** Chromium opens nothing in this host; an app that allows it fails. */
function askToOpen(handler: WindowOpenHandler, url: string, frameName: string): void {
  const details = standIn<HandlerDetails>('details', { url, frameName, disposition: 'new-window' })
  if (handler(details).action === 'allow') throw notImplemented('windows that a page opens')
}

/** A stand-in cannot show that a weak setting is weak, so it refuses those that no app should set. */
function refuseWeak(preferences: WebPreferences): void {
  const weak = { sandbox: false, contextIsolation: false, nodeIntegration: true, webSecurity: false, webviewTag: true }
  for (const [name, value] of Object.entries(weak)) {
    if (preferences[name as keyof typeof weak] === value) throw notImplemented(`${name}: ${String(value)}`)
  }
}
