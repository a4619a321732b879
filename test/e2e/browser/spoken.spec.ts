import type { Locator, Page } from '@playwright/test'
import { expect, linkTo, openLink, test, visit } from './page'

/** The page's live region: the one that no picture or field has. */
const region = (page: Page): Locator => page.locator('#app > [aria-live=polite]')

/** Every sentence that the region is given from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await region(page).evaluateHandle((element) => {
    const sentences: string[] = []
    new MutationObserver(() => sentences.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return sentences
  })
  return () => heard.jsonValue()
}

test('Descent says each step by hand in one sentence, and while it plays only what comes of it', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { learningRate: 0.1, steps: 12 }))
  await expect(tab.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  const heard = await listen(tab)
  await tab.keyboard.press('ArrowRight')
  // (-3, 4) · (1 - 2η), and f = 5² · 0.8².
  await expect(region(tab)).toHaveText('Step 1: x0 = -2.4, x1 = 3.2, f = 16')
  await tab.getByRole('button', { name: 'Play' }).click()
  await expect(tab.getByRole('status').filter({ hasText: 'after 12 steps' })).toBeVisible()
  await tab.keyboard.press('ArrowLeft')
  await expect(region(tab)).toContainText('Step 11:')
  expect((await heard()).filter((sentence) => !/^Step (1|11):/.test(sentence))).toEqual([])
})

test('Weights says the loss at a step by hand', async ({ app }) => {
  await visit(app, 'Weights')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  await app.keyboard.press('ArrowRight')
  await expect(region(app)).toHaveText(/^Step 1: L = 0\.\d+$/)
})

test('Backward and the nudges of Gradient and Weights say each move by hand, and it is no status', async ({ app }) => {
  await visit(app, 'Backward')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  await app.keyboard.press('PageDown')
  await expect(region(app)).not.toBeEmpty()
  await expectShownOnce(app)
  for (const chapter of ['Gradient', 'Weights']) {
    await visit(app, chapter)
    await expect(region(app)).toBeEmpty()
    await app.getByRole('tab', { name: 'Nudge by nudge' }).click()
    await expect(app.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
    await app.keyboard.press('PageDown')
    await expect(region(app)).not.toBeEmpty()
    await expectShownOnce(app)
  }
})

test('Slope says what both differences make of a new x or h, once the hand rests', async ({ app }) => {
  await visit(app, 'Slope')
  await app.getByRole('tab', { name: 'Curve', exact: true }).click()
  await expect(region(app)).toBeEmpty()
  await app.getByRole('button', { name: /1e-16/ }).click()
  // h is lost: both differences are 0, so each is off by the whole slope.
  await expect(region(app)).toHaveText(
    'x = 5, h = 1e-16: the slope is 1; the forward difference is off by 1, the central one by 1',
  )
})

/** What the region says stands on screen, in an element that does not speak itself. */
async function expectShownOnce(page: Page): Promise<void> {
  const sentence = await region(page).innerText()
  await expect(page.locator('main').getByText(sentence, { exact: true })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: sentence })).toHaveCount(0)
}
