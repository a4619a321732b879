import type { Page } from '@playwright/test'
import { enter, expect, test, visit } from './page'

const pause = (app: Page) => app.getByRole('button', { name: 'Pause' })
const play = (app: Page) => app.getByRole('button', { name: 'Play', exact: true })
const step = (app: Page) => app.getByRole('slider', { name: 'Step', exact: true })
const rate = (app: Page) => app.getByRole('slider', { name: 'Learning rate', exact: true })
const example = (app: Page) => app.getByRole('combobox', { name: 'Example' })

const stepIs = (app: Page, now: number) => expect(step(app)).toHaveAttribute('aria-valuetext', `Step ${now} of 100`)

test.describe('the space bar plays and pauses', () => {
  test('right after a click on a chip, and the chip is not pressed again', async ({ app }) => {
    await app.getByRole('button', { name: 'Dark theme' }).click()
    await app.keyboard.press(' ')
    await expect(pause(app)).toBeVisible()
    await app.keyboard.press(' ')
    await expect(play(app)).toBeVisible()
    await expect(app.getByRole('button', { name: 'Light theme' })).toBeVisible()
  })

  test('right after a click on the learning-rate slider', async ({ app }) => {
    await rate(app).click()
    await app.keyboard.press(' ')
    await expect(pause(app)).toBeVisible()
  })

  test('right after an example was chosen by mouse', async ({ app }) => {
    await example(app).click()
    await example(app).selectOption({ label: 'Narrow valley' })
    // The list of choices closes.
    await example(app).click()
    await expect(app.getByRole('textbox', { name: 'Formula', exact: true })).toHaveValue('x0^2/20 + x1^2')
    await app.keyboard.press(' ')
    await expect(pause(app)).toBeVisible()
    await expect(example(app)).toHaveValue('valley')
  })

  test('once for one press, however long it is held', async ({ app }) => {
    await app.keyboard.down(' ')
    for (const _ of [1, 2, 3]) await app.keyboard.down(' ')
    await app.keyboard.up(' ')
    await expect(pause(app)).toBeVisible()
  })
})

test('on a button that was reached with Tab, the space bar presses the button and does not play', async ({ app }) => {
  await app.getByRole('button', { name: 'Switch to Japanese' }).focus()
  await app.keyboard.press('Tab')
  await expect(app.getByRole('button', { name: 'Dark theme' })).toBeFocused()
  await app.keyboard.press(' ')
  await expect(app.getByRole('button', { name: 'Light theme' })).toBeVisible()
  await expect(play(app)).toBeVisible()
  await stepIs(app, 0)
})

test('in the formula field the space bar and the question mark are typed', async ({ app }) => {
  const formula = app.getByRole('textbox', { name: 'Formula', exact: true })
  await formula.fill('x0^2')
  await formula.press('End')
  await app.keyboard.type(' ?')
  await expect(formula).toHaveValue('x0^2 ?')
  await expect(play(app)).toBeVisible()
  await expect(app.getByRole('dialog')).toHaveCount(0)
})

test('a remote’s Page Up and Page Down step, whatever has the focus, and change nothing else', async ({ app }) => {
  const focused = [rate(app), example(app), app.getByRole('textbox', { name: 'Formula', exact: true }), step(app)]
  for (const element of focused) {
    await element.focus()
    await app.keyboard.press('PageDown')
    await stepIs(app, 1)
    await app.keyboard.press('PageDown')
    await stepIs(app, 2)
    await app.keyboard.press('PageUp')
    await app.keyboard.press('PageUp')
    await stepIs(app, 0)
  }
  await expect(rate(app)).toHaveAttribute('aria-valuetext', '0.1')
  await expect(example(app)).toHaveValue('bowl')
})

test('arrows, Home and End belong to the slider that has the focus', async ({ app }) => {
  await rate(app).focus()
  await app.keyboard.press('ArrowRight')
  await expect(rate(app)).not.toHaveAttribute('aria-valuetext', '0.1')
  await app.keyboard.press('ArrowLeft')
  await expect(rate(app)).toHaveAttribute('aria-valuetext', '0.1')
  await app.keyboard.press('End')
  await expect(rate(app)).not.toHaveAttribute('aria-valuetext', '0.1')
  await stepIs(app, 0)
})

test('a chapter in which nothing plays leaves the player’s keys alone', async ({ app }) => {
  await enter(app, 'Learning rate value', '0.2')
  await visit(app, 'Slope')
  await expect(app.getByRole('heading', { name: 'Curve, secants and tangent' })).toBeVisible()
  await app.keyboard.press(' ')
  await app.keyboard.press('PageDown')
  await visit(app, 'Descent')
  await stepIs(app, 0)
  await expect(play(app)).toBeVisible()
})
