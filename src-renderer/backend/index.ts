import type { Backend } from './backend'

export type { Backend } from './backend'

/**
 * The backend of the edition that this page was built for. The imports wait inside their branch, so that the other
 * edition's code (the whole engine among it) is not in the bundle.
 */
export async function createBackend(): Promise<Backend> {
  if (__EDITION__ === 'browser') {
    const { createFileBackend } = await import('./browser-file')
    return createFileBackend()
  }
  if (__EDITION__ === 'site') {
    const { createSiteBackend } = await import('./browser-site')
    return createSiteBackend()
  }
  if (!window.downhill) throw new Error('The bridge to the desktop app is missing: its preload did not run.')
  const { createDesktopBackend } = await import('./desktop')
  return createDesktopBackend(window.downhill)
}
