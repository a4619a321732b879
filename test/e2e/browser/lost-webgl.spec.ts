import type { Page } from '@playwright/test'
import { expect, test } from './page'

const note = 'The 3D picture was lost'

/** Takes the drawing context away, as the browser does when the graphics card crashes. */
function loseContext(app: Page): Promise<void> {
  return app.evaluate(() => {
    const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(globalThis, { giveBack: () => extension?.restoreContext() })
    extension?.loseContext()
  })
}

/** Whether the canvas shows something: a blank one is of one colour, and compresses to next to nothing. */
async function isDrawn(app: Page): Promise<boolean> {
  const picture = await app.locator('canvas').screenshot({ style: '.labels { visibility: hidden }' })
  return picture.length > 30_000
}

test('a 3D picture that the browser takes away is a map that says so, and comes back by itself', async ({ app }) => {
  await loseContext(app)
  await expect(app.getByText(note)).toBeVisible()
  await expect(app.getByText(/cannot draw in 3D/)).toBeHidden()
  await expect(app.locator('canvas')).toBeHidden()
  await app.evaluate('giveBack()')
  await expect(app.getByText(note)).toBeHidden()
  await expect.poll(() => isDrawn(app)).toBe(true)
})

test('a person can ask for 3D again, and is told the truth when there is none', async ({ app }) => {
  await loseContext(app)
  await app.getByRole('button', { name: 'Try 3D again' }).click()
  await expect(app.getByText(note)).toBeHidden()
  await expect.poll(() => isDrawn(app)).toBe(true)
  await loseContext(app)
  await app.evaluate(() => (HTMLCanvasElement.prototype.getContext = () => null))
  await app.getByRole('button', { name: 'Try 3D again' }).click()
  await expect(app.getByText(note)).toBeVisible()
  await expect(app.locator('canvas')).toHaveCount(0)
})
