import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { ADDRESS } from './page'

test('in a frame without an address of its own the page takes changes, and logs no error', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route('https://school.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>lesson</p>' }),
  )
  await page.goto('https://school.test/')
  await page.evaluate(
    (html) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { srcdoc: html, width: '1200', height: '700' })
      document.body.replaceChildren(frame)
    },
    readFileSync(fileURLToPath(ADDRESS), 'utf8'),
  )
  const app = page.frameLocator('iframe')
  const rate = app.getByRole('textbox', { name: 'Learning rate value', exact: true })
  await rate.fill('0.3')
  await rate.press('Enter')
  // A change is written when the hand rests; the next chapter is an entry of the history at once.
  await app.getByRole('button', { name: 'Slope' }).click()
  await expect(app.getByRole('heading', { name: 'Curve, secants and tangent' })).toBeVisible()
  await app.getByRole('button', { name: '4 Descent' }).click()
  await expect(rate).toHaveValue('0.3')
  await expect.poll(() => decodeURIComponent(page.frames().at(-1)?.url() ?? '')).toContain('0.3')
  expect(faults).toEqual([])
})
