import type { Page } from '@playwright/test'
import { enter, expect, test, visit, toLastStep } from './page'

const undo = (app: Page) => app.getByRole('button', { name: 'Undo' })
const redo = (app: Page) => app.getByRole('button', { name: 'Redo' })
const rate = (app: Page) => app.getByRole('textbox', { name: 'Learning rate value' })
const formula = (app: Page) => app.getByRole('textbox', { name: 'Formula', exact: true })

/** Waits until the page has noted what is set: its address says so. */
const noted = (app: Page, text: string) => expect.poll(() => decodeURIComponent(app.url())).toContain(text)

test.beforeEach(async ({ app }) => {
  await noted(app, 'chapter=descent')
  await expect(undo(app)).toBeDisabled()
})

test('one drag of the learning rate is one step back, and the digits go with it', async ({ app }) => {
  await toLastStep(app)
  await noted(app, '"step":100')
  const slider = app.getByRole('slider', { name: 'Learning rate', exact: true })
  const box = await slider.boundingBox()
  if (!box) throw new Error('The slider has no size.')
  const y = box.y + box.height / 2
  await app.mouse.move(box.x + box.width * 0.5, y)
  await app.mouse.down()
  await app.mouse.move(box.x + box.width * 0.3, y, { steps: 6 })
  await app.mouse.move(box.x + box.width - 2, y, { steps: 6 })
  await app.mouse.up()
  await expect(app.getByText(/^Diverged: f from/)).toBeVisible()
  await expect(undo(app)).toBeEnabled()
  await undo(app).click()
  await expect(rate(app)).toHaveValue('0.1')
  await expect(app.getByText(/^Converged at step/)).toBeVisible()
  await expect(undo(app)).toBeDisabled()
  await redo(app).click()
  await expect(app.getByText(/^Diverged: f from/)).toBeVisible()
})

test('Ctrl+Z and Ctrl+Shift+Z go back and forward over a formula, with its start', async ({ app }) => {
  await app.getByRole('combobox', { name: 'Example' }).selectOption({ label: 'Curved valley (Rosenbrock)' })
  await expect(undo(app)).toBeEnabled()
  const chosen = await formula(app).inputValue()
  await app.keyboard.press('Control+z')
  await expect(formula(app)).toHaveValue('x0^2 + x1^2')
  await expect(app.getByRole('textbox', { name: 'Start x1' })).toHaveValue('4')
  await app.keyboard.press('Control+Shift+z')
  await expect(formula(app)).toHaveValue(chosen)
})

test('two changes are taken back one by one, the last first', async ({ app }) => {
  await enter(app, 'Learning rate value', '0.3')
  await noted(app, '"learningRate":0.3')
  await enter(app, 'Steps value', '50')
  await noted(app, '"steps":50')
  await undo(app).click()
  await expect(app.getByRole('textbox', { name: 'Steps value' })).toHaveValue('100')
  await expect(rate(app)).toHaveValue('0.3')
  await undo(app).click()
  await expect(rate(app)).toHaveValue('0.1')
})

test('a tab is a step of its chapter, and no step of another', async ({ app }) => {
  await enter(app, 'Learning rate value', '0.3')
  await noted(app, '"learningRate":0.3')
  await visit(app, 'Gradient')
  await noted(app, 'chapter=gradient')
  await expect(undo(app)).toBeDisabled()
  await app.getByRole('tab', { name: 'Arrow field' }).click()
  await expect(undo(app)).toBeEnabled()
  await app.keyboard.press('Control+z')
  await expect(app.getByRole('tab', { name: 'One vector' })).toHaveAttribute('aria-selected', 'true')
  await expect(app.getByRole('row', { name: '(5, 10)' })).toBeVisible()
  await visit(app, 'Descent')
  await expect(rate(app)).toHaveValue('0.3')
})

test('in the formula field Ctrl+Z is the field’s own', async ({ app }) => {
  await enter(app, 'Learning rate value', '0.3')
  await noted(app, '"learningRate":0.3')
  await formula(app).press('End')
  await app.keyboard.type(' + 1')
  await expect(formula(app)).toHaveValue('x0^2 + x1^2 + 1')
  await app.keyboard.press('Control+z')
  await expect(formula(app)).not.toHaveValue('x0^2 + x1^2 + 1')
  await expect(rate(app)).toHaveValue('0.3')
})

test('a chapter starts again as it was at first, and that can be taken back', async ({ app }) => {
  await enter(app, 'Learning rate value', '10')
  await enter(app, 'Start x0', '2')
  await noted(app, '"start":[2,4]')
  await app.getByRole('button', { name: 'Start the chapter again' }).click()
  await expect(rate(app)).toHaveValue('0.1')
  await expect(app.getByRole('textbox', { name: 'Start x0' })).toHaveValue('-3')
  await expect(app.getByRole('region', { name: 'Current point' })).toContainText('25')
  await noted(app, 'chapter=descent')
  await app.keyboard.press('Control+z')
  await expect(rate(app)).toHaveValue('10')
  await expect(app.getByRole('textbox', { name: 'Start x0' })).toHaveValue('2')
})

test('a change is taken back also when the hand has not rested since', async ({ app }) => {
  await app.getByRole('button', { name: 'Set the learning rate to 10', exact: true }).click()
  await app.keyboard.press('Control+z')
  await expect(rate(app)).toHaveValue('0.1')
})
