import { isUpToDate } from './is-up-to-date'
import { BROWSER_EDITION, DESKTOP_BUNDLES, SOURCES } from './project'

/** Builds the desktop bundles unless they are newer than every source, and the one-file edition, which is in them. */
export async function buildDesktop(): Promise<void> {
  await buildBrowserEdition()
  if (isUpToDate(DESKTOP_BUNDLES, SOURCES)) return
  console.log('Building the desktop app ...')
  // Loaded only here: a start without a build should not wait for the build tools.
  const { build } = await import('electron-vite')
  await build({ configFile: 'electron.config.ts', logLevel: 'error' })
}

/** Builds the one-file browser edition unless it is newer than every source. */
export async function buildBrowserEdition(): Promise<void> {
  if (isUpToDate([BROWSER_EDITION], SOURCES)) return
  console.log('Building the browser edition ...')
  const { build } = await import('vite')
  await build({ configFile: 'src-renderer/vite.config.ts', logLevel: 'error' })
}
