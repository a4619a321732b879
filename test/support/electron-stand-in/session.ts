import type { BrowserContext } from '@playwright/test'
import type Electron from 'electron'
import type { CallbackResponse, OnBeforeRequestListenerDetails, Session, WebFrameMain, WebRequest } from 'electron'
import { requireReady } from './lifecycle'
import { setProxy } from './network'
import { notImplemented, standIn } from './stand-in'

type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type RequestListener = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void

/** Chromium's names for what a page may ask for, and Electron's. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
} as const

let checkPermission: CheckHandler | undefined
let blocked: { patterns: RegExp[]; listener: RequestListener } | undefined

const webRequest = standIn<WebRequest>('webRequest', {
  onBeforeRequest: (...parameters: unknown[]) => {
    const [filter, listener] = parameters as [{ urls: string[] }, RequestListener]
    if (typeof listener !== 'function') throw notImplemented('webRequest.onBeforeRequest without a filter')
    blocked = { patterns: filter.urls.map(toPattern), listener }
  },
})

const defaultSession = standIn<Session>('session', {
  webRequest,
  setProxy: (settings) => {
    setProxy(settings)
    return Promise.resolve()
  },
  setSpellCheckerEnabled: () => undefined,
  setSpellCheckerLanguages: () => undefined,
  setSpellCheckerDictionaryDownloadURL: () => undefined,
  // Chromium asks nobody in this host: what the check allows is granted beforehand, all else denied.
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: (handler) => {
    checkPermission = handler ?? undefined
  },
  setDevicePermissionHandler: () => undefined,
})

export const session = standIn<typeof Electron.session>('session', {
  get defaultSession() {
    requireReady('session')
    return defaultSession
  },
})

/** Settles, for one origin, every permission that a page could ask for, as the app's check answers. */
export async function settlePermissions(context: BrowserContext, origin: string): Promise<void> {
  if (!checkPermission || !origin.startsWith('https:')) return
  const granted = Object.entries(permissions).filter(([, name]) =>
    checkPermission?.(null, name, origin, { isMainFrame: true, requestingUrl: origin }),
  )
  // Granting a list denies all that is not in it.
  await context.grantPermissions(
    granted.map(([name]) => name),
    { origin },
  )
}

/** Whether the app lets a page load this address. */
export async function isLetThrough(url: string, frame: WebFrameMain): Promise<boolean> {
  if (!blocked?.patterns.some((pattern) => pattern.test(url))) return true
  const { listener } = blocked
  const details = standIn<OnBeforeRequestListenerDetails>('details', { url, frame })
  const response = await new Promise<CallbackResponse>((resolve) => {
    listener(details, resolve)
  })
  return response.cancel !== true
}

/** A match pattern such as https://∗/∗ as a regular expression. */
function toPattern(match: string): RegExp {
  if (match === '<all_urls>') return /^/
  return new RegExp(`^${match.replace(/[.?+^$|()[\]{}\\/]/g, '\\$&').replaceAll('*', '.*')}$`)
}
