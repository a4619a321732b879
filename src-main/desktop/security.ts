import { app, session, type Event, type Session, type WebContents } from 'electron'
import { shortText } from '../contract/short-text'
import { isDevelopment, isOurAddress } from './page-address'

/** On this machine, and nobody listens there. */
const NOBODY = 'http://127.0.0.1:9'

/**
 * A proxy at which nobody listens, for all that the filter of requests does not see: WebRTC, connections made ahead.
 * For this machine's own addresses, too. Our scheme's pages come from no network and so through no proxy.
 */
const deadProxy = { proxyRules: NOBODY, proxyBypassRules: '<-loopback>' }

/** Shuts every way out of the page, for every window there will ever be. Done before the first window. */
export async function setupSecurity(): Promise<void> {
  forbidDictionaries(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => {
    keepInside(contents)
  })
  grantNothing(session.defaultSession)
  // Development needs the server that reloads the page.
  if (!isDevelopment) await blockNetwork(session.defaultSession)
}

/**
 * First of all: the spelling checker may have begun to fetch a dictionary as soon as there is a session, before it can be
 * switched off. So it also has no language, and fetches from where nobody listens.
 */
function forbidDictionaries(pageSession: Session): void {
  pageSession.setSpellCheckerDictionaryDownloadURL(`${NOBODY}/`)
  pageSession.setSpellCheckerLanguages([])
  pageSession.setSpellCheckerEnabled(false)
}

/** No navigation but to our own pages, no new windows, no webviews. */
function keepInside(contents: WebContents): void {
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    console.warn(`Refused to open a window: ${shortText(url)}`)
    return { action: 'deny' }
  })
  if (!isDevelopment) contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function refuseForeign(details: Event<{ url: string }>): void {
  if (isOurAddress(details.url)) return
  console.warn(`Refused to navigate: ${shortText(details.url)}`)
  details.preventDefault()
}

/** The page needs no camera, no place, no device; writing to the clipboard (copy as CSV) needs no permission. */
function grantNothing(pageSession: Session): void {
  pageSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write')
  })
  pageSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  pageSession.setDevicePermissionHandler(() => false)
}

/** Whatever a page may try, no request leaves the machine. */
async function blockNetwork(pageSession: Session): Promise<void> {
  pageSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    const isLocal = isOurAddress(url) || /^(data|blob):/.test(url)
    if (!isLocal) console.warn(`Refused to load: ${shortText(url)}`)
    answer({ cancel: !isLocal })
  })
  await pageSession.setProxy(deadProxy)
}
