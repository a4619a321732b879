import type { BrowserContext, Page } from '@playwright/test'
import type { SiteServer } from '../../support/serve-site'
import { descend, expect, keptOffline, test } from './site'

const NOTICE = 'A new version has been fetched'

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  return page
}

/** What changes in the folder when the school puts a newer build there; its page says so in a meta element. */
function upload(site: SiteServer): void {
  const change = (name: string, from: string | RegExp, to: string) => {
    const changed = String(site.files.get(name)).replace(from, to)
    expect(changed.includes(to), name).toBe(true)
    site.files.set(name, Buffer.from(changed))
  }
  change('index.html', '<meta charset', '<meta name="newer" /><meta charset')
  change('sw.js', /(?<=index\.html",revision:")\w+|(?<=revision:")\w+(?=",url:"index\.html)/, 'newer')
}

const isNewer = (page: Page) => page.locator('meta[name="newer"]').count()

test('after the first visit the page opens and descends without a network, by any link to it', async ({
  context,
  site,
  faults,
}) => {
  const first = await open(context, site.address)
  await keptOffline(first)
  await first.close()
  site.close()
  const page = await open(context, `${site.address}?forcedownload=0#v=1&chapter=descent`)
  await descend(page)
  expect(faults).toEqual([])
})

test('a newer version waits while a window is open, says so, and is used at the next start', async ({
  context,
  site,
  faults,
}) => {
  const lesson = await open(context, site.address)
  await keptOffline(lesson)
  upload(site)
  const second = await open(context, site.address)
  await test.step('fetched, and not used: neither in a window that is open nor in one that opens', async () => {
    for (const page of [lesson, second]) await expect(page.getByRole('alert')).toContainText(NOTICE)
    await second.reload()
    await expect(second.getByRole('alert')).toContainText(NOTICE)
    expect(await isNewer(second)).toBe(0)
    await second.getByRole('button', { name: 'Dismiss' }).click()
    await expect(second.getByRole('alert')).toHaveCount(0)
    await descend(lesson)
  })
  await test.step('once every window has been closed it is there, without a network too', async () => {
    await lesson.close()
    await second.close()
    site.close()
    const next = await open(context, site.address)
    expect(await isNewer(next)).toBe(1)
    await expect(next.getByRole('alert')).toHaveCount(0)
  })
  expect(faults).toEqual([])
})
