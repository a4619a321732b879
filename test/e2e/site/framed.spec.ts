import { descend, expect, test } from './site'

/** Fonts alone have to be allowed to a frame without an origin; its letters are then the system's. */
const FONT_REFUSED = /^Access to font at|^Failed to load resource: net::ERR_FAILED$/

test('a frame that may do nothing but run scripts has the same numbers, and choices that last until it is closed', async ({
  page,
  site,
  faults,
}) => {
  const lesson = site.address.replace('/downhill/', '/lesson.html')
  await page.route(lesson, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="downhill/" width="1200" height="680"></iframe>`,
    }),
  )
  await page.goto(lesson)
  const app = page.frameLocator('iframe')
  await descend(app)
  expect(page.workers()).toHaveLength(0)
  await app.getByRole('button', { name: 'Dark theme' }).click()
  await app.getByRole('button', { name: /日本語/ }).click()
  await expect(app.getByRole('region', { name: '現在の点' })).toBeVisible()
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(faults.filter((fault) => !FONT_REFUSED.test(fault) && fault !== `request to ${lesson}`)).toEqual([])
  expect(site.strayRequests).toEqual([])
})
