import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test, toLastStep } from './page'

const samples = { from: -2, to: 2, step: 0.25 }
const { formula } = reference.backward
const figure = (page: Page) => page.getByRole('figure')
const panel = (page: Page) => page.getByRole('tabpanel')
const row = (page: Page, name: string) => panel(page).getByRole('row', { name: new RegExp(`^${name}`) })
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

test('each reduction shows its gradient when its own pass has been run, and not before', async ({ tab }) => {
  await openLink(tab, linkTo('backward', { part: 'reductions' }))
  await test.step('one number has nothing to reduce; the textbook’s samples are a button away', async () => {
    await choose(tab, 'Take 2*x0^2 + 2 at 17 samples, −2 … 2')
    await expect(figure(tab)).toHaveAccessibleDescription(/^y at 17 samples of x0, from -2 to 2: 10, 8\.125, /)
    await expect(figure(tab)).not.toHaveAccessibleDescription(/grad/)
    await expect(row(tab, 'sum')).toHaveText(/\?\s*\?/)
    await axe(tab)
  })
  await test.step('sum gives 4x, which is in the figure and in its row alone', async () => {
    await toLastStep(tab)
    await expect(figure(tab)).toHaveAccessibleDescription(
      new RegExp(`x0\\.grad: ${reference.backward.sum.join(', ')}\\.$`),
    )
    await expect(row(tab, 'sum')).toHaveText(/85\s*−8 … 8/)
    await expect(row(tab, 'mean')).toHaveText(/\?\s*\?/)
  })
  await test.step('another reduction begins at the beginning, and says nothing ahead', async () => {
    for (const [name, numbers] of [
      ['loop of additions', /85\s*−8 … 8/],
      ['mean', /5\s*−0\.47059 … 0\.47059/],
      ['max', /10\s*−4, 0 \(×15\), 4/],
    ] as const) {
      await choose(tab, name)
      await expect(figure(tab)).not.toHaveAccessibleDescription(/grad/)
      await expect(row(tab, name)).toHaveText(/\?\s*\?/)
      await expect(tab.getByText(/^0 \/ [1-9]/)).toBeVisible()
      await toLastStep(tab)
      await expect(row(tab, name)).toHaveText(numbers)
    }
    await expect(row(tab, 'sum')).toHaveText(/85\s*−8 … 8/)
  })
  await test.step('a tie can go to the first instead', async () => {
    await choose(tab, 'goes to the first')
    await expect(row(tab, 'max')).toHaveText(/10\s*−8, 0 \(×16\)/)
    await axe(tab)
  })
  await test.step('while the gradients are covered, nothing tells them', async () => {
    await tab.getByRole('tab', { name: 'Graph' }).click()
    await tab.getByRole('checkbox', { name: 'Hide the gradients' }).check()
    await tab.getByRole('tab', { name: 'Sum, mean, max' }).click()
    await expect(figure(tab)).not.toHaveAccessibleDescription(/grad/)
    await expect(row(tab, 'max')).toHaveText(/10\s*\?/)
    await choose(tab, 'Show them')
    await expect(row(tab, 'max')).toHaveText(/−8/)
  })
})

test('without a reduction the pass cannot begin; a sum or a vector helps', async ({ tab }) => {
  await openLink(tab, linkTo('backward', { part: 'reductions', formula, point: [0], samples, reduce: 'none' }))
  await test.step('says why, and shows y all the same', async () => {
    await expect(panel(tab).getByText(/^The value is 17 numbers/)).toBeVisible()
    await expect(figure(tab)).toHaveAccessibleDescription(/: 10, 8\.125, /)
    await axe(tab)
  })
  await test.step('a wrong vector is told, and what is wrong with it', async () => {
    await enter(tab, 'Or a vector v, 17 numbers', '1, two')
    await expect(tab.getByRole('alert')).toHaveText(/^two is not a number/)
    await enter(tab, 'Or a vector v, 17 numbers', '1 2 3')
    await expect(tab.getByRole('alert')).toHaveText(/^These are 3 numbers, and y has 17/)
  })
  await test.step('a vector of one 1 picks the gradient of one y', async () => {
    await enter(tab, 'Number of the sample, from 0', '3')
    await expect(tab.getByRole('textbox', { name: 'Or a vector v, 17 numbers' })).toHaveValue(/^0, 0, 0, 1, 0, /)
    await expect(tab.getByText('x0.grad after one pass: 0 (×3), −5, 0 (×13).')).toBeVisible()
  })
  await test.step('all ones give the gradient of the sum, and so does the sum', async () => {
    await choose(tab, 'All ones')
    await expect(tab.getByText('x0.grad after one pass: −8 … 8.')).toBeVisible()
    await choose(tab, 'Reduce by sum')
    await toLastStep(tab)
    await expect(row(tab, 'sum')).toHaveText(/85\s*−8 … 8/)
  })
})

test('a formula that makes one number by itself has nothing to compare', async ({ tab }) => {
  await openLink(tab, linkTo('backward', { part: 'reductions', formula: `sum(${formula})`, point: [0], samples }))
  await expect(tab.getByText(/^The formula makes one number by itself/)).toBeVisible()
  await expect(figure(tab)).toHaveAccessibleDescription(/: 10, 8\.125, /)
})
