import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, test } from './page'

/** The curriculum's slopes: x0² + 100 at 5, 25 + x1² at 10, and the slip, x0² + 1024 at 5. */
const [along0, along1, slip] = reference.partial.map(({ central }) => String(central))

const numbers = (app: Page) => app.locator('dl[aria-label^="At ("]')
const part = (app: Page, name: string) => app.getByRole('tab', { name }).click()

test.beforeEach(async ({ app }) => {
  await app.getByRole('button', { name: 'Partial derivatives' }).click()
  await expect(app.getByRole('heading', { name: 'Surface and cutting plane' })).toBeVisible()
})

test('the table has what is held, where, and the slopes', async ({ app }) => {
  await part(app, 'Both partial derivatives')
  await app.getByRole('button', { name: 'Go to the point (5, 10)' }).click()
  const first = app.getByRole('row', { name: /^x₁ = 10/ })
  await expect(first).toContainText('x₀ = 5')
  await expect(first).toContainText(along0 ?? '')
  const second = app.getByRole('row', { name: /^x₀ = 5/ })
  await expect(second).toContainText(along1 ?? '')
})

test('what went wrong: the other variable, and base and exponent swapped', async ({ app }) => {
  await part(app, 'What went wrong?')
  const variable = app.getByRole('region', { name: 'The wrong variable moves' })
  await expect(variable.getByRole('group', { name: 'As written' })).toContainText(along1 ?? '')
  await expect(variable.getByRole('group', { name: 'As meant' })).toContainText(along0 ?? '')
  const constant = app.getByRole('region', { name: 'Base and exponent swapped' })
  await expect(constant.getByRole('group', { name: 'As written' })).toContainText(slip ?? '')
  await expect(constant.getByRole('group', { name: 'As meant' })).toContainText(along0 ?? '')
})

test('the point is moved by hand on the slice, and by keyboard alone', async ({ app }) => {
  await test.step('hand', async () => {
    const box = await app.getByRole('img', { name: 'The slice at x₁ = 2' }).boundingBox()
    const [right, middle] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + 150]
    await app.mouse.move(right - 120, middle)
    await app.mouse.down()
    await app.mouse.move(right - 2, middle)
    await app.mouse.up()
    await expect(app.getByRole('textbox', { name: 'x0 value' })).toHaveValue('2.9')
  })
  await test.step('keyboard', async () => {
    await app.getByRole('slider', { name: 'x0', exact: true }).press('ArrowLeft')
    await expect(app.getByRole('textbox', { name: 'x0 value' })).not.toHaveValue('2.9')
    await enter(app, 'x1 value', '10')
    await enter(app, 'x0 value', '5')
    await expect(numbers(app)).toContainText(along0 ?? '')
  })
})

test('a formula of three variables is refused in words', async ({ app }) => {
  await enter(app, 'Formula', 'x0 + x1 + x2')
  await expect(app.getByText('This chapter takes a formula of at most two variables')).toBeVisible()
})

test('a reload keeps formula, point and cut', async ({ app }) => {
  await enter(app, 'Formula', 'x0^2 - x1^2')
  await app.getByRole('button', { name: 'Go to the point (5, 10)' }).click()
  await app.getByRole('button', { name: 'Cut along x1, hold x0' }).click()
  await expect.poll(() => decodeURIComponent(app.url())).toContain('"variable":1')
  await app.reload()
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('x0^2 - x1^2')
  await expect(app.getByRole('heading', { name: 'The slice at x₀ = 5' })).toBeVisible()
})
