import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { SLOW_FORMULA } from '../../support/slow-formula'
import reference from '../../golden/reference.json' with { type: 'json' }
import { ADDRESS, enter, expect, test, toLastStep } from './page'

/** A site of the school's own; nothing is asked of a network. */
const SITE = 'https://school.test/'

/** Opens the page as a site with such a policy serves it. */
async function openUnder(page: Page, policy: string): Promise<void> {
  await page.route(`${SITE}**`, (route) =>
    route.fulfill({
      body: readFileSync(fileURLToPath(ADDRESS)),
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
    }),
  )
  await page.goto(SITE)
}

test('a site that allows no worker has the same numbers, and a page that can be used meanwhile', async ({ page }) => {
  await openUnder(page, "default-src 'self' 'unsafe-inline'; worker-src 'self'")
  await test.step('all digits', async () => {
    await expect(page.getByText('Downhill is starting.')).toHaveCount(0)
    const run = reference.descent.find(({ learningRate, start }) => learningRate === 10 && start.length === 2)
    expect(run?.last).toHaveLength(2)
    await enter(page, 'Learning rate value', '10')
    await toLastStep(page)
    for (const coordinate of run?.last ?? []) {
      await expect(page.getByRole('region', { name: 'Current point' })).toContainText(String(coordinate))
    }
    expect(page.workers()).toHaveLength(0)
    await expect(page.getByText('The engine')).toHaveCount(0)
  })
  await test.step('a run of a million steps is computed in turns, and can be cancelled', async () => {
    await enter(page, 'Formula', SLOW_FORMULA)
    await enter(page, 'Steps value', '1000000')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await toLastStep(page)
    await expect(page.getByText(/^Cancelled at step \d+/)).toBeVisible()
  })
})

test('a site that allows no scripts shows what to do instead, in both languages', async ({ page }) => {
  await openUnder(page, "default-src 'self'; style-src 'unsafe-inline'")
  await expect(page.getByText('save this file and open it from your own disk')).toBeVisible()
  await expect(page.getByText('手元のディスクから開いてください')).toBeVisible()
})

test('a site that allows no pictures from data says so instead of a PNG, and gives the SVG', async ({ page }) => {
  await openUnder(page, "default-src 'self' 'unsafe-inline' blob:; img-src 'self'")
  await page.getByRole('button', { name: 'Copy “Loss over steps” as PNG' }).click()
  await expect(page.getByText('No PNG: this site allows the page no pictures')).toBeVisible()
  await page.getByRole('button', { name: 'Copy “Loss over steps” as SVG' }).click()
  await expect(page.getByText('SVG copied')).toBeVisible()
})
