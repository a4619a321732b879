import type { Page } from '@playwright/test'
import { expect, test, visit } from './page'

test.use({ hasTouch: true })

/** A finger that is put down, moves straight to another place, and is lifted; Playwright itself can only tap. */
async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [{ x: from[0], y: from[1] }])
  for (let part = 1; part <= 10; part++) {
    const at = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * part) / 10
    await send('touchMove', [{ x: at(0), y: at(1) }])
  }
  await send('touchEnd', [])
}

test('a finger that scrolls over the curve leaves the point; one that taps or goes sideways moves it', async ({
  app,
}) => {
  await visit(app, 'Slope')
  const x = app.getByRole('textbox', { name: 'x value' })
  const figure = app.getByRole('img', { name: 'Curve, secants and tangent' })
  const box = await figure.boundingBox()
  if (!box) throw new Error('The figure has no size.')
  const [left, middle] = [box.x + box.width / 4, box.y + box.height / 2]
  const before = await x.inputValue()
  await swipe(app, [left, middle + 60], [left, middle - 60])
  expect(await x.inputValue()).toBe(before)
  await figure.tap({ position: { x: box.width / 4, y: box.height / 2 } })
  await expect(x).not.toHaveValue(before)
  const tapped = await x.inputValue()
  await swipe(app, [left, middle], [left + 200, middle])
  await expect(x).not.toHaveValue(tapped)
})
