import { join } from 'node:path'
import { protocol } from 'electron'
import { originOf, PAGE_SCHEME, STOPPED_ADDRESS } from './page-address'
import { notFound, readPageFile } from './page-file'
import { stoppedPage } from './stopped-page'

const pageRoot = join(import.meta.dirname, '../renderer')

/** Makes our scheme an ordinary, secure one, with an origin of its own. Electron takes this only before it is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges }])
}

/** Serves the built page, and nothing else, under app://downhill. */
export function setupProtocol(): void {
  protocol.handle(PAGE_SCHEME, (request) => {
    const { pathname, search } = new URL(request.url)
    if (request.method !== 'GET' || originOf(request.url) !== originOf(STOPPED_ADDRESS)) return notFound()
    if (pathname === new URL(STOPPED_ADDRESS).pathname) return stoppedPage(new URLSearchParams(search))
    return readPageFile(pageRoot, pathname)
  })
}
