import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import type { NativeTheme } from 'electron'
import { listening, standIn } from './stand-in'

const events = new EventEmitter()
const pages = new Set<Page>()
let themeSource: NativeTheme['themeSource'] = 'system'

/** The system of this host is light. */
export const nativeTheme: NativeTheme = standIn<NativeTheme>('nativeTheme', {
  ...listening(events, () => nativeTheme),
  get themeSource() {
    return themeSource
  },
  set themeSource(source) {
    themeSource = source
    for (const page of pages) void emulate(page)
    events.emit('updated')
  },
  get shouldUseDarkColors() {
    return themeSource === 'dark'
  },
})

/** Lets a page's prefers-color-scheme follow the theme. */
export async function followTheme(page: Page): Promise<void> {
  pages.add(page)
  page.once('close', () => pages.delete(page))
  await emulate(page)
}

async function emulate(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' }).catch(() => undefined)
}
