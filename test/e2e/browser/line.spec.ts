import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { enter, expect, test, toLastStep } from './page'

const opener = (app: Page) => app.getByRole('button', { name: 'Line through your data…' })
const dialog = (app: Page) => app.getByRole('dialog', { name: 'A line through your data' })
const field = (app: Page) => dialog(app).getByRole('textbox')
const use = (app: Page) => dialog(app).getByRole('button', { name: 'Use as loss' })
const formula = (app: Page) => app.getByRole('textbox', { name: 'Formula', exact: true })
const figure = (app: Page) => app.getByRole('figure', { name: 'Data and line' })

/** Least squares of (−1, 5), (0, 2), (1, 2): the slope is Σxy/Σx² = −3/2, the intercept ȳ = 3; residuals ½, −1, ½ make ½. */
const DATA = 'x\ty\n-1\t5\n0\t2\n1\t2'
const LOSS = '((-1*x0+x1-5)^2+(0*x0+x1-2)^2+(1*x0+x1-2)^2)/3'

test('own data become the loss, and the ball’s coordinates a line that ends at least squares', async ({ app }) => {
  await test.step('pasted over the sample and used, all by keyboard', async () => {
    await opener(app).press('Enter')
    await expect(field(app)).toBeFocused()
    await expect(field(app)).toHaveAccessibleDescription(/Pairs read: 6\.$/)
    await app.keyboard.insertText(DATA)
    await expect(field(app)).toHaveValue(DATA)
    await expect(dialog(app)).toContainText('Pairs read: 3.')
    await app.keyboard.press('Tab')
    await app.keyboard.press('Tab')
    await app.keyboard.press('Tab')
    await expect(use(app)).toBeFocused()
    await app.keyboard.press('Enter')
    await expect(opener(app)).toBeFocused()
    await expect(formula(app)).toHaveValue(LOSS)
  })
  await test.step('at step 0 the line is level, and nothing tells where it will end', async () => {
    await expect(figure(app)).toHaveAccessibleDescription(
      '3 pairs, x from −1 to 1, y from 2 to 5. y = 0 x + 0 (step 0); Mean squared error 11',
    )
    await expect(app.getByText('y = 0 x + 0 (step 0)', { exact: true })).toBeVisible()
  })
  await test.step('it moves with the ball: one step of η times (2/3)(3, −9) leads to (−0.2, 0.6)', async () => {
    await app.getByRole('slider', { name: 'Step', exact: true }).press('ArrowRight')
    await expect(app.getByText('y = −0.2 x + 0.6 (step 1)', { exact: true })).toBeVisible()
  })
  await test.step('played to its end it is the line of least squares', async () => {
    await toLastStep(app)
    await expect(app.getByText('y = −1.5 x + 3 (step 100)', { exact: true })).toBeVisible()
    await expect(app.getByText('Mean squared error 0.5', { exact: true })).toBeVisible()
  })
  await test.step('a reload keeps data, figure and step', async () => {
    await expect.poll(() => decodeURIComponent(app.url())).toContain('"step":100')
    await app.reload()
    await expect(app.getByText('y = −1.5 x + 3 (step 100)', { exact: true })).toBeVisible()
    await opener(app).click()
    await expect(field(app)).toHaveValue('-1\t5\n0\t2\n1\t2')
    await app.keyboard.press('Escape')
    await expect(opener(app)).toBeFocused()
  })
  await test.step('another formula puts the figure away; taken back, it is there again', async () => {
    await enter(app, 'Formula', 'x0^2 + x1^2')
    await expect(figure(app)).toHaveCount(0)
    await expect.poll(() => decodeURIComponent(app.url())).not.toContain(LOSS)
    await app.getByRole('button', { name: 'Undo' }).click()
    await expect(formula(app)).toHaveValue(LOSS)
    await expect(figure(app)).toBeVisible()
  })
})

test('one Undo takes back the data with their loss', async ({ app }) => {
  await expect.poll(() => decodeURIComponent(app.url())).toContain('chapter=descent')
  await opener(app).click()
  await use(app).click()
  await expect(figure(app)).toBeVisible()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(formula(app)).toHaveValue('x0^2 + x1^2')
  await expect(app.getByRole('textbox', { name: 'Start x1' })).toHaveValue('4')
  await expect(figure(app)).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await app.getByRole('button', { name: 'Redo' }).click()
  await expect(figure(app)).toBeVisible()
})

test('what cannot be read is told with its line and changes nothing, in either language and theme', async ({ app }) => {
  const findings = async () => (await new AxeBuilder({ page: app }).analyze()).violations.map(({ id }) => id)
  await opener(app).click()
  await field(app).fill('1 2\n1,5 3')
  await expect(field(app)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(app)).toHaveAccessibleDescription(/Line 2 has a comma inside a number: “1,5 3”/)
  await expect(use(app)).toBeDisabled()
  expect(await findings()).toEqual([])
  await dialog(app).getByRole('button', { name: 'Cancel' }).click()
  await expect(opener(app)).toBeFocused()
  await expect(formula(app)).toHaveValue('x0^2 + x1^2')
  await app.getByRole('button', { name: 'Dark theme' }).click()
  await app.getByRole('button', { name: 'Switch to Japanese' }).click()
  await app.getByRole('button', { name: 'データに直線を当てはめる…' }).click()
  const inJapanese = app.getByRole('dialog', { name: 'データに直線を当てはめる' })
  await inJapanese.getByRole('textbox').fill('1 2\n3 か')
  await expect(inJapanese).toContainText('2 行目の「か」は数ではありません。')
  expect(await findings()).toEqual([])
  await inJapanese.getByRole('textbox').fill('1 2\n3 4')
  await inJapanese.getByRole('button', { name: '損失として使う' }).click()
  await expect(app.getByRole('figure', { name: 'データと直線' })).toBeVisible()
  expect(await findings()).toEqual([])
})

test('standardised x are written back as they will be used; x without a spread cannot be', async ({ app }) => {
  await opener(app).click()
  const standardise = dialog(app).getByRole('button', { name: 'Standardise x' })
  await field(app).fill('mass length\n10 7\n20 8\n30 10')
  await standardise.click()
  await expect(field(app)).toHaveValue('-1.225\t7\n0\t8\n1.225\t10')
  await expect(dialog(app)).toContainText('Now x has mean 0 and standard deviation 1.')
  await field(app).fill('2 7\n2 8')
  await expect(standardise).toBeDisabled()
  await use(app).click()
  await expect(figure(app)).toBeVisible()
  // All that is wanted of such data is a line through their mean there: 2a + b = 7.5, at which ¼ is left.
  await toLastStep(app)
  await expect(app.getByText('y = 3 x + 1.5 (step 100)', { exact: true })).toBeVisible()
  await expect(app.getByText('Mean squared error 0.25', { exact: true })).toBeVisible()
})

test('a line whose numbers have overflowed is told, and the data stay in the picture', async ({ app }) => {
  await opener(app).click()
  await use(app).click()
  const marks = figure(app).locator('circle')
  await expect(marks).toHaveCount(6)
  const places = () => marks.evaluateAll((all) => all.map((mark) => [mark.getAttribute('cx'), mark.getAttribute('cy')]))
  const before = await places()
  await toLastStep(app)
  await app.getByRole('combobox', { name: 'Derivative method' }).selectOption({ label: 'Backward pass (exact)' })
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await expect(app.getByText(/^y = .* \(step 100\)$/)).toBeVisible()
  await expect(app.getByText('The mean squared error is too large for the machine.', { exact: true })).toBeVisible()
  expect(await places()).toEqual(before)
  await enter(app, 'Steps value', '1000')
  await toLastStep(app)
  await expect(
    app.getByText('Step 1,000: slope and intercept are too large for the machine, so there is no line.', {
      exact: true,
    }),
  ).toBeVisible()
  await expect(figure(app).locator('.line')).toHaveCount(0)
  expect(await places()).toEqual(before)
})
