import type { Locator, Page } from '@playwright/test'
import { enter, expect, linkTo, openLink, test, toLastStep } from './page'

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on show')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

async function doMeet(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await boxOf(one), await boxOf(other)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

const tools = (page: Page) => page.getByRole('group', { name: 'View', exact: true })
const badge = (page: Page) => page.getByText(/^View .* times as wide$/)
const map = (page: Page) => page.getByRole('application')
/** The square of a map, without its numbers. */
const frame = (page: Page) => map(page).locator('svg > rect')

test('without WebGL the contour map takes the place of the surface, and says so', async ({ app }) => {
  await expect(app.getByText(/cannot draw in 3D/)).toBeVisible()
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await expect(app.getByRole('region', { name: 'Current point' })).toContainText('-25898374737328.363')
})

test('a small picture has its room for itself: tools and scale stand beside it', async ({ tab }) => {
  await tab.setViewportSize({ width: 1024, height: 768 })
  await openLink(tab, linkTo('partials', { point: [5, 10] }))
  for (const beside of [tools(tab), badge(tab)]) expect(await doMeet(beside, map(tab).first())).toBe(false)
  const { left, right } = await boxOf(frame(tab))
  expect(right - left).toBeGreaterThan(165)

  await test.step('at 200 % on a small laptop, too', async () => {
    await tab.setViewportSize({ width: 640, height: 360 })
    await openLink(tab, linkTo('descent', { learningRate: 10 }))
    await toLastStep(tab)
    for (const beside of [tools(tab), badge(tab)]) {
      expect(await doMeet(beside, map(tab))).toBe(false)
      await expect(beside).toBeInViewport({ ratio: 1 })
    }
  })
})

test('the outcome covers nothing of the map, nor the number at its top edge', async ({ tab }) => {
  await tab.setViewportSize({ width: 1280, height: 720 })
  for (const record of [{ learningRate: 10 }, { formula: 'x0^2 - x1^2', start: [1, 0.1] }]) {
    await openLink(tab, linkTo('descent', record))
    await toLastStep(tab)
    const { bottom } = await boxOf(tab.locator('.outcome'))
    expect((await boxOf(frame(tab))).top - bottom).toBeGreaterThan(8)
    expect(await doMeet(badge(tab), frame(tab))).toBe(false)
    await expect(tab.getByText(/hatched: /)).toBeVisible()
  }
})
