/** Of this machine: what was set last in the installed page. */
const KEY = 'downhill.setup'

/**
 * An installed page has a window without an address, and always starts at the same one: what was set would be gone with
 * the window. In a browser's tab the address itself keeps it.
 */
function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches
}

/** The link, from its # on, to what was set last in the installed page; '' where nothing was, and in a tab. */
export function installedSetup(): string {
  try {
    return isInstalled() ? (localStorage.getItem(KEY) ?? '') : ''
  } catch {
    return ''
  }
}

/** Keeps what is set for the next start of the installed page. @param link from its # on */
export function keepInstalledSetup(link: string): void {
  if (!isInstalled()) return
  try {
    localStorage.setItem(KEY, link)
  } catch {
    // Storage is full or refused; the setup then lasts until the window is closed.
  }
}
