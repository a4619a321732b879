import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test, toLastStep, visit } from './page'

const openWith = (tab: Page, record: object) => openLink(tab, linkTo('weights', record))
const { weights: textbook } = reference
const [scores, probabilities] = [textbook.scores.flat(), textbook.probabilities.flat()]
/** Of a button that copies a number. */
const digits = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const copies = (page: Page, name: string) => page.getByTitle(`Copy ${name}`, { exact: true })
const matrix = (page: Page, name: string) => page.getByRole('table', { name })

/** The number on screen is that of the reference, to 12 significant digits. */
async function expectNumber(place: Locator, expected: number | undefined): Promise<void> {
  await expect.poll(async () => Number(await place.textContent()).toPrecision(12)).toBe(expected?.toPrecision(12))
}

test('every number of the textbook’s layer is on screen, its gradient in three ways', async ({ app }) => {
  await visit(app, 'Weights')
  for (const [c, score] of scores.entries()) await expectNumber(copies(app, `Score of class ${String(c)}`), score)
  for (const [c, p] of probabilities.entries()) await expectNumber(copies(app, `Probability of class ${String(c)}`), p)
  await expectNumber(copies(app, 'Loss'), textbook.loss)
  await test.step('the product has x down its side and p − t along its top', async () => {
    const inShort = textbook.gradient.flat().map((slope) => String(Number(slope.toPrecision(3))).replace('-', '−'))
    await expect(matrix(app, 'outer product').getByRole('button')).toHaveText(inShort)
  })
  const weights = matrix(app, 'weights W')
  await test.step('arrow keys go from weight to weight, and light up the same cell of the product', async () => {
    await weights.getByRole('button', { pressed: true }).focus()
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowLeft']) await app.keyboard.press(key)
    await expect(weights.getByRole('button', { pressed: true })).toHaveAccessibleName('w00 = 0.474')
    await expect(matrix(app, 'outer product').getByRole('button', { pressed: true })).toHaveText('0.219')
    await expect(app.getByText('0.6 × (0.3654127111314497 − 0) =')).toBeVisible()
  })
  const ways = app.locator('section', { has: app.getByRole('heading', { name: /in three ways$/ }) })
  await expectNumber(ways.getByRole('definition').first(), textbook.gradient[0]?.[0])
})

test('the three rates go down here as the reference does, and nothing of it is told ahead', async ({ tab }) => {
  await openWith(tab, { part: 'rates' })
  const lossOf = (rate: number) =>
    digits(tab, `Copy Loss with η = ${String(rate)}`).or(copies(tab, `Loss with η = ${String(rate)}`))
  for (const { learningRate } of textbook.runs.filter(({ learningRate: rate }) => rate !== 1)) {
    await expectNumber(lossOf(learningRate), textbook.loss)
  }
  await expect(tab.getByText('10 is hopeless there')).toHaveCount(0)
  await toLastStep(tab)
  for (const { learningRate, lossAfter } of textbook.runs.filter(({ learningRate: rate }) => rate < 1)) {
    await expectNumber(lossOf(learningRate), lossAfter['100'])
  }
  // At η = 10 the last bits of exp grow over the steps: nine digits are left.
  await expect(lossOf(10)).toHaveText(/^0\.0000388731576/)
  await expect(tab.getByText('10 is hopeless there and best here.')).toBeVisible()
})

test('no rate is called best where all end alike: a sample of zeros has no slope', async ({ tab }) => {
  await openWith(tab, { part: 'rates', inputs: [[0, 0]], steps: 5 })
  await toLastStep(tab)
  await expect(tab.getByText('Compare the two orders with yours.')).toBeVisible()
  await expect(tab.getByText('10 is hopeless there')).toHaveCount(0)
})

test('the run lies on its own plane, and leaves that of two weights', async ({ tab }) => {
  await openWith(tab, { part: 'surface', method: 'backward', learningRate: 1, step: 100, isMapWanted: true })
  await expect(tab.getByText(/yet it lies in this plane: farthest from it by [\d.×]*10⁻¹[⁴⁵⁶⁷]\./)).toBeVisible()
  await tab.getByRole('button', { name: 'two weights' }).click()
  await expect(tab.getByText(/off the plane/)).toBeVisible()
  await tab.getByRole('combobox', { name: 'across' }).selectOption('w12')
  await expect(tab.getByRole('combobox', { name: 'along' })).toHaveValue('0')
})

test('weights are drawn by a seed that is shown, or typed; the run begins again with them', async ({ tab }) => {
  await openWith(tab, { step: 100 })
  const field = tab.getByRole('textbox', { name: 'Weight w12 at step 0' })
  await tab.getByRole('button', { name: 'Random' }).click()
  await expect(tab.getByText('seed 1')).toBeVisible()
  await expect(field).not.toHaveValue('0.69422093')
  const first = await field.inputValue()
  // A step to undo is noted when the hand rests; the link says when.
  const noted = (text: string) => expect.poll(() => decodeURIComponent(tab.url())).toContain(text)
  await noted('"seed":1')
  await tab.getByRole('button', { name: 'Draw again' }).click()
  await expect(tab.getByText('seed 2')).toBeVisible()
  await expect(field).not.toHaveValue(first)
  await test.step('they stay over a reload, and are the first draw again when that is undone', async () => {
    await noted('"seed":2')
    await tab.getByRole('button', { name: 'Undo' }).click()
    await expect(field).toHaveValue(first)
    await noted('"seed":1')
    await tab.reload()
    await expect(field).toHaveValue(first)
  })
  await enter(tab, 'Weight w12 at step 0', '0.69422093')
  await expect(tab.getByText('seed 1')).toHaveCount(0)
  await tab.getByRole('button', { name: 'Textbook' }).click()
  await expectNumber(copies(tab, 'Loss'), textbook.loss)
})

test('the pass through the loss is seen node by node, at the weights on show', async ({ tab }) => {
  await openWith(tab, {})
  await tab.getByRole('button', { name: 'See the pass node by node' }).click()
  await expect(tab).toHaveTitle('Backward · 2 × 3 weights, softmax, cross-entropy – Downhill')
  await toLastStep(tab)
  const graph = tab.getByRole('group', { name: /^Graph of the formula/ })
  await graph.getByRole('button', { name: /^W:/ }).press('Enter')
  const row = tab.getByRole('row').filter({ has: tab.getByRole('cell', { name: '0.47355232', exact: true }) })
  // The backward pass: not the reference's difference, which is the same to nine digits.
  await expect(row.getByRole('cell').last()).toHaveText(/^0\.21924757/)
  await expect.poll(() => decodeURIComponent(tab.url())).toContain('"selected":0')
  await tab.getByRole('button', { name: 'Back to the formula' }).click()
  await expect(tab.getByRole('textbox', { name: 'Formula', exact: true })).toHaveValue('(x0*x1 + x0)^2 + x1^2')
  await tab.getByRole('button', { name: 'Undo' }).click()
  await expect(graph.getByRole('button', { name: /^x · W:/ })).toBeVisible()
})

test('axe finds nothing in any part, in either theme', async ({ tab }) => {
  for (const part of ['network', 'surface', 'rates']) {
    await openWith(tab, { part, step: 20 })
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme: scheme })
      const { violations } = await new AxeBuilder({ page: tab }).analyze()
      expect(violations).toEqual([])
    }
  }
})
