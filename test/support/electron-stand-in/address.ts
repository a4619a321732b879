/** Schemes that Chromium itself knows; any other belongs to the app. */
const KNOWN = new Set([
  'http:',
  'https:',
  'ws:',
  'wss:',
  'data:',
  'blob:',
  'about:',
  'file:',
  'javascript:',
  'chrome-error:',
])
const DOMAIN = '.stand-in.invalid'

/**
 * Chromium outside Electron knows no app://, so each origin of such a scheme becomes an https origin of its own:
 * app://downhill/page is https://downhill.app.stand-in.invalid/page. No request for it ever leaves the machine.
 */
export function toChromium(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address)
  if (KNOWN.has(protocol)) return address
  return `https://${host}.${protocol.slice(0, -1)}${DOMAIN}${pathname}${search}${hash}`
}

/** The address as Electron would tell it. */
export function toElectron(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, search, hash } = new URL(address)
  if (!host.endsWith(DOMAIN)) return address
  const labels = host.slice(0, -DOMAIN.length).split('.')
  const scheme = labels.pop() ?? ''
  return `${scheme}://${labels.join('.')}${pathname}${search}${hash}`
}
