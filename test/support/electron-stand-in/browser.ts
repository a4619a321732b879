import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { chromiumLaunch, chromiumWithoutWebgl } from '../chromium'
import { networkFlags } from './network'

interface Launch {
  /** The app's data folder. */
  readonly userData: string
  /** False as if Electron had been started with --disable-3d-apis. */
  readonly has3d: boolean
  /** Hears where a test can connect to drive the same pages. */
  readonly onStart: (endpoint: string) => void
}

let launch: Launch | undefined
let starting: Promise<void> | undefined
let context: BrowserContext | undefined
const unused: Page[] = []

/** How Chromium is to be started, once the app opens its first page: what it has said until then is for all pages. */
export function prepareBrowser(settings: Launch): void {
  launch = settings
}

async function start({ userData, has3d, onStart }: Launch): Promise<void> {
  const settings = has3d ? chromiumLaunch : chromiumWithoutWebgl
  const profile = join(userData, 'chromium')
  context = await chromium.launchPersistentContext(profile, {
    ...settings,
    args: [...settings.args, ...networkFlags(process.argv), '--remote-debugging-port=0'],
    // The app decides what a signal means, and lets Chromium write its data first.
    handleSIGINT: false,
    handleSIGTERM: false,
    // A size of the page's own would hide the window's.
    viewport: null,
  })
  unused.push(...context.pages())
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  onStart(`http://127.0.0.1:${port ?? ''}`)
}

export async function stopBrowser(): Promise<void> {
  await context?.close()
}

export function browser(): BrowserContext {
  if (!context) throw new Error('Cannot use the browser before its first page')
  return context
}

/** A page for a window; Chromium's first tab is taken first. */
export async function newPage(): Promise<Page> {
  if (!launch) throw new Error('Cannot open a page before the app is ready')
  await (starting ??= start(launch))
  return unused.shift() ?? browser().newPage()
}
