import type { Page } from '@playwright/test'
import { enter, expect, linkTo, openLink, test, toLastStep } from './page'

const end = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function expectEnds(page: Page, ends: readonly string[]): Promise<void> {
  for (const [i, name] of ['x₀ from', 'x₀ to', 'x₁ from', 'x₁ to'].entries()) {
    await expect(end(page, name)).toHaveValue(ends[i] ?? '')
  }
}

test('the part of the ground on show is typed, fitted to the run as far as it has been seen, or as at first', async ({
  app,
}) => {
  await press(app, 'Part of the ground on show')
  await expectEnds(app, ['-6', '6', '-6', '6'])
  await test.step('nothing of the run to come is told by the fit', async () => {
    await press(app, 'Fit the run')
    await expectEnds(app, ['-5.32', '-0.68', '1.68', '6.32'])
  })
  await test.step('at its end it has all of the run', async () => {
    await toLastStep(app)
    await press(app, 'Fit the run')
    await expectEnds(app, ['-3.82', '0.82', '-0.32', '4.32'])
  })
  await test.step('typed ends; one beyond the other takes the range along', async () => {
    await enter(app, 'x₀ from', '-1')
    await enter(app, 'x₁ from', '10')
    await expectEnds(app, ['-1', '0.82', '10', '14.64'])
  })
  await test.step('a reload keeps it', async () => {
    await expect.poll(() => decodeURIComponent(app.url())).toContain('"view":{"x0":[-1,0.82],"x1":[10,14.64]}')
    await app.reload()
    await press(app, 'Part of the ground on show')
    await expectEnds(app, ['-1', '0.82', '10', '14.64'])
  })
  await press(app, 'As at first')
  await expectEnds(app, ['-6', '6', '-6', '6'])
})

test('it is zoomed about the ball, and another formula has its own', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { start: [2, 1], isMapWanted: true }))
  await press(tab, 'Part of the ground on show')
  await expectEnds(tab, ['-3', '3', '-3', '3'])
  await press(tab, 'Zoom in')
  await expectEnds(tab, ['-0.5', '2.5', '-1', '2'])
  await press(tab, 'Zoom out')
  await expectEnds(tab, ['-3', '3', '-3', '3'])
  await press(tab, 'Zoom in')
  await enter(tab, 'Formula', 'x0^2 + 3*x1^2')
  await expectEnds(tab, ['-3', '3', '-3', '3'])
})

test('on a map the ground is dragged, and the wheel zooms about the pointer; the start stays', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { isMapWanted: true }))
  const [start, left] = [end(tab, 'Start x0'), end(tab, 'x₀ from')]
  await press(tab, 'Part of the ground on show')
  await expectEnds(tab, ['-6', '6', '-6', '6'])
  const map = await tab.getByRole('application').boundingBox()
  if (!map) throw new Error('There is a map')
  const [x, y] = [map.x + 0.4 * map.width, map.y + 0.75 * map.height]
  await tab.mouse.move(x, y)
  await tab.mouse.down()
  await tab.mouse.move(x + 60, y, { steps: 3 })
  await tab.mouse.up()
  // The ground goes with the hand: what was at the left comes into sight.
  await expect.poll(async () => Number(await left.inputValue())).toBeLessThan(-6.5)
  const dragged = Number(await left.inputValue())
  await tab.mouse.wheel(0, -400)
  await expect.poll(async () => Number(await left.inputValue())).toBeGreaterThan(dragged + 0.5)
  await expect(start).toHaveValue('-3')
})

test('each chapter’s picture shows the ground that a person wants, and keeps it in the link', async ({ tab }) => {
  for (const [chapter, record, shown] of [
    ['partials', {}, ['-5.95', '5.85', '-5.95', '5.85']],
    ['gradient', {}, ['-35', '25', '-40', '20']],
    ['gradient', { part: 'field' }, ['-5.5', '2.5', '-4.75', '3.25']],
  ] as const) {
    await test.step(chapter, async () => {
      await openLink(tab, linkTo(chapter, record))
      await press(tab, 'Part of the ground on show')
      await press(tab, 'Zoom out')
      await expectEnds(tab, shown)
      await expect.poll(() => decodeURIComponent(tab.url())).toContain(`"x0":[${shown[0]},${shown[1]}]`)
      await press(tab, 'As at first')
      await expect(tab.getByRole('button', { name: 'As at first' })).toBeDisabled()
    })
  }
})

test('Escape closes what a tool has opened, and the button has the focus again', async ({ tab }) => {
  await openLink(tab, linkTo('descent', {}))
  const tool = tab.getByRole('button', { name: 'Part of the ground on show' })
  await tool.focus()
  await tool.press('Enter')
  await end(tab, 'x₀ from').fill('-9')
  await tab.keyboard.press('Escape')
  await expect(end(tab, 'x₀ from')).toHaveValue('-6')
  await tab.keyboard.press('Escape')
  await expect(end(tab, 'x₀ from')).toHaveCount(0)
  await expect(tool).toBeFocused()
})

test('logarithmic heights show what a flat valley hides, and a reload keeps them', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { formula: '(1-x0)^2 + 100*(x1-x0^2)^2', isMapWanted: true }))
  await press(tab, 'Part of the ground on show')
  const levels = tab.getByRole('application').locator('svg text')
  await tab.getByRole('checkbox', { name: 'Logarithmic heights' }).check()
  for (const level of ['1', '100', '1000'])
    await expect(levels.filter({ hasText: new RegExp(`^${level}$`) })).toBeVisible()
  await expect.poll(() => decodeURIComponent(tab.url())).toContain('"isLogarithmic":true')
  await tab.reload()
  await press(tab, 'Part of the ground on show')
  await expect(tab.getByRole('checkbox', { name: 'Logarithmic heights' })).toBeChecked()
})

test('logarithmic heights say below which one others are drawn at it; plain ones, and a hill without such, do not', async ({
  tab,
}) => {
  const said = tab.getByText(/^Heights below .+ are drawn at .+\.$/)
  await openLink(tab, linkTo('descent', { isLogarithmic: true }))
  await expect(said).toBeVisible()
  await openLink(tab, linkTo('descent', {}))
  await expect(tab.getByText('direction of −∇f')).toBeVisible()
  await expect(said).toHaveCount(0)
  await openLink(tab, linkTo('descent', { isLogarithmic: true, formula: 'x0^2 + x1^2 + 1' }))
  await expect(tab.getByText('direction of −∇f')).toBeVisible()
  await expect(said).toHaveCount(0)
})
