import type { Browser, Page } from '@playwright/test'

/** A page for measuring, of the size that a projector shows. */
export async function benchPageOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
  // The runner marks functions with their names through a helper of its own, which functions sent to the page lack.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  return page
}
