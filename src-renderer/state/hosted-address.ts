/** Names that each device has for itself. */
const OWN_DEVICE = /^(localhost|.*\.localhost|127\.[0-9.]+|\[::1\]|0\.0\.0\.0)$/

/** Whether a page at this address opens on other devices too: not a file, nor the desktop edition's page. */
export function isHosted(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && !OWN_DEVICE.test(hostname)
}

/** Reads the address of a page as people type it, without its scheme too; undefined for one that opens on no other device. */
export function readHostedAddress(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim()
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(plain)
  const whole = hasScheme ? plain : `https://${plain}`
  if (/\s/.test(plain) || !isHosted(whole)) return undefined
  const address = new URL(whole)
  // A word alone is no address yet; with its scheme it is a machine of the school's own network.
  const isName = hasScheme || address.hostname.includes('.') || address.hostname.startsWith('[')
  return isName ? withoutHash(address.href) : undefined
}

/** An address up to its #, which says what is set. */
export function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '')
}
