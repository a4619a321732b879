import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { expect, test } from '../browser/page'

/** The curriculum's slopes: x0² + 100 at 5, 25 + x1² at 10. */
const [along0, along1] = reference.partial.map(({ central }) => String(central))

const numbers = (app: Page) => app.locator('dl[aria-label^="At ("]')
const part = (app: Page, name: string) => app.getByRole('tab', { name }).click()

test.beforeEach(async ({ app }) => {
  await app.getByRole('button', { name: 'Partial derivatives' }).click()
  await expect(app.getByRole('heading', { name: 'Surface and cutting plane' })).toBeVisible()
})

test('both partial slopes at (5, 10) are one press away, to the digit', async ({ app }) => {
  await app.getByRole('button', { name: 'Go to the point (5, 10)' }).click()
  await expect(numbers(app)).toContainText(along0 ?? '')
  await expect(numbers(app)).toContainText(along1 ?? '')
})

test('the cut turns, and the slice with it', async ({ app }) => {
  await expect(app.getByRole('heading', { name: 'The slice at x₁ = 2' })).toBeVisible()
  await app.getByRole('button', { name: 'Cut along x1, hold x0' }).click()
  await expect(app.getByRole('heading', { name: 'The slice at x₀ = 1' })).toBeVisible()
})

test('axe finds nothing in any part, in either theme', async ({ app }) => {
  test.slow()
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
    for (const name of ['Slice', 'Both partial derivatives', 'What went wrong?']) {
      await part(app, name)
      const { violations } = await new AxeBuilder({ page: app }).analyze()
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
      expect([theme, name, found]).toEqual([theme, name, []])
    }
  }
})
