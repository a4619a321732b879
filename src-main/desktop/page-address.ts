/** The scheme under which the built page is served, and its origin. */
export const PAGE_SCHEME = 'app'
const BUILT_ORIGIN = 'app://downhill'

/** Only in development, with hot reload; the constant is false in a build, so the variable is not even read there. */
export const isDevelopment = import.meta.env.DEV
const developmentServer = isDevelopment ? process.env.ELECTRON_RENDERER_URL : undefined

/** The one origin whose pages may run in a window and call the main process. */
export const PAGE_ORIGIN = developmentServer === undefined ? BUILT_ORIGIN : new URL(developmentServer).origin

export const PAGE_ADDRESS = `${PAGE_ORIGIN}/index.html`

/** The page that is shown when the page itself has crashed; always from the build. */
export const STOPPED_ADDRESS = `${BUILT_ORIGIN}/stopped.html`

/**
 * The origin of an address, also for our own scheme, whose origin `URL` calls null. An address that cannot be parsed
 * has the empty origin, which is nobody's.
 */
export function originOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}

/** Whether a window may show this address. */
export function isOurAddress(address: string): boolean {
  return [PAGE_ORIGIN, BUILT_ORIGIN].includes(originOf(address))
}
