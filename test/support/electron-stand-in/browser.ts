import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { chromiumLaunch, chromiumWithoutWebgl } from '../chromium'

let context: BrowserContext | undefined
const unused: Page[] = []

/**
 * Starts Chromium with the app's data folder.
 *
 * @param has3d false as if Electron had been started with --disable-3d-apis
 * @returns where a test can connect to drive the same pages
 */
export async function startBrowser(userData: string, has3d: boolean): Promise<string> {
  const settings = has3d ? chromiumLaunch : chromiumWithoutWebgl
  const profile = join(userData, 'chromium')
  context = await chromium.launchPersistentContext(profile, {
    ...settings,
    args: [...settings.args, '--remote-debugging-port=0'],
    // The app decides what a signal means, and lets Chromium write its data first.
    handleSIGINT: false,
    handleSIGTERM: false,
    // A size of the page's own would hide the window's.
    viewport: null,
  })
  unused.push(...context.pages())
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return `http://127.0.0.1:${port ?? ''}`
}

export async function stopBrowser(): Promise<void> {
  await context?.close()
}

export function browser(): BrowserContext {
  if (!context) throw new Error('Cannot use the browser before the app is ready')
  return context
}

/** A page for a window; Chromium's first tab is taken first. */
export async function newPage(): Promise<Page> {
  return unused.shift() ?? browser().newPage()
}
