import { app, session, type Event, type Session, type WebContents } from 'electron'
import { isDevelopment, isOurAddress } from './page-address'

/** Shuts every way out of the page, for every window there will ever be. Comes before the first window. */
export function setupSecurity(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepInside(contents)
  })
  grantNothing(session.defaultSession)
  if (!isDevelopment) blockNetwork(session.defaultSession)
}

/** No navigation but to our own pages, no new windows, no webviews. */
function keepInside(contents: WebContents): void {
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    console.warn(`Refused to open a window: ${url}`)
    return { action: 'deny' }
  })
}

function refuseForeign(details: Event<{ url: string }>): void {
  if (isOurAddress(details.url)) return
  console.warn(`Refused to navigate: ${details.url}`)
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

/** Whatever a page may try, no request leaves the machine. Development needs the server that reloads the page. */
function blockNetwork(pageSession: Session): void {
  pageSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    const isLocal = isOurAddress(url) || /^(data|blob):/.test(url)
    if (!isLocal) console.warn(`Refused to load: ${url}`)
    answer({ cancel: !isLocal })
  })
}
