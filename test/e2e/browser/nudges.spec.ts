import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { expect, linkTo, openLink, test } from './page'

/** The first entry of the reference’s dL/dW, to twelve digits. */
const FIRST = (reference.weights.gradient[0]?.[0] ?? NaN).toPrecision(12)

const part = (page: Page, name: string) => page.getByRole('tabpanel', { name })

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

test('the weights are nudged one by one by the keyboard, and nothing is told ahead of the player', async ({ tab }) => {
  await openLink(tab, linkTo('weights', { part: 'nudges' }))
  const sheet = part(tab, 'Nudge by nudge')
  const state = sheet.getByRole('paragraph').first()
  const gradient = sheet.getByRole('table', { name: 'Gradient dL/dW' })
  await test.step('nothing has been evaluated at first', async () => {
    await expect(state).toContainText('the loss has not been evaluated')
    await expect(sheet.getByText('Evaluations of the loss: 0 of 12.')).toBeVisible()
    await expect(gradient.getByRole('button', { name: '–' })).toHaveCount(6)
    await expect(tab.getByText('∂L/∂w', { exact: false })).toHaveCount(0)
  })
  await test.step('an entry of W is changed in place, the loss is read, and read again', async () => {
    await tab.keyboard.press('ArrowRight')
    await expect(state).toContainText(`w00 is nudged up by h, in W itself: it is now ${String(0.47355232 + 1e-4)}.`)
    await expect(sheet.getByText('▶ w00: changed')).toBeVisible()
    await tab.keyboard.press('ArrowRight')
    await expect(state).toContainText('The loss is evaluated with the changed W: 0.92809')
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('ArrowRight')
    await expect(sheet.getByText('Evaluations of the loss: 2 of 12.')).toBeVisible()
  })
  await test.step('their difference is the first entry of dL/dW, the others are still empty', async () => {
    await tab.keyboard.press('ArrowRight')
    await expect(state).toContainText(`∂L/∂w00 is ${FIRST}`)
    await expect(gradient.getByRole('button', { name: '∂L/∂w00 = 0.219' })).toBeVisible()
    await expect(gradient.getByRole('button', { name: '–' })).toHaveCount(5)
    await tab.keyboard.press('ArrowRight')
    await expect(state).toContainText('w00 is put back: it is 0.47355232 again.')
  })
  await test.step('at the end stand the backward pass and the closed form beside it', async () => {
    await expect(sheet.getByRole('table', { name: 'dL/dW: backward pass' })).toHaveCount(0)
    await tab.keyboard.press('End')
    await expect(sheet.getByText('Evaluations of the loss: 12 of 12.')).toBeVisible()
    for (const way of ['central difference', 'backward pass', 'xᵀ(p − t)'])
      await expect(sheet.getByRole('table', { name: `dL/dW: ${way}` }).getByRole('button')).toHaveCount(6)
    await sheet.getByRole('table', { name: 'dL/dW: backward pass' }).getByRole('button').first().click()
    await expect(sheet.getByRole('heading', { name: '∂L/∂w00 in three ways' })).toBeVisible()
    await expect(sheet.getByText('10⁻⁷ that is added to p')).toBeVisible()
  })
  await test.step('a cell of W goes to its nudge, and a reload stays there', async () => {
    await sheet
      .getByRole('table', { name: /^Weights|^weights/ })
      .getByRole('button')
      .nth(4)
      .click()
    await expect(state).toContainText('w11 is nudged up by h')
    await expect.poll(() => decodeURIComponent(tab.url())).toContain('"nudge":25')
    await tab.reload()
    await expect(state).toContainText('w11 is nudged up by h')
  })
})

test('the part says why a function has a gradient that never uses its argument', async ({ tab }) => {
  await openLink(tab, linkTo('weights', { part: 'nudges' }))
  await tab.getByText('f never uses its argument w.').click()
  await expect(tab.getByText('◀ net.W has changed')).toBeVisible()
  await expect(tab.getByText('Both values would be 0.928068285786')).toBeVisible()
  expect(await violations(tab)).toEqual([])
})

test('the classifier is there in NumPy and in PyTorch, to be copied, with the rate and steps that are set', async ({
  tab,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLink(tab, linkTo('weights', { part: 'code', learningRate: 10, steps: 7 }))
  const numpy = tab.getByRole('region', { name: 'NumPy script' })
  await expect(numpy).toContainText('class simpleNet:')
  await expect(numpy).toContainText('for step in range(7):\n    net.W -= 10*numerical_gradient(f, net.W)')
  await expect(tab.getByRole('region', { name: 'PyTorch script' })).toContainText('W -= 10*W.grad')
  await tab.getByRole('button', { name: 'Copy the NumPy script' }).click()
  await expect(tab.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain('f = lambda w: net.loss(x, t)')
})

test('axe finds nothing in either part, in either theme', async ({ tab }) => {
  for (const theme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme: theme })
    for (const record of [{ part: 'nudges', nudge: 5 }, { part: 'nudges', nudge: 36 }, { part: 'code' }]) {
      await openLink(tab, linkTo('weights', record))
      await expect(tab.getByRole('table').or(tab.getByText('class simpleNet')).first()).toBeVisible()
      expect([theme, record, await violations(tab)]).toEqual([theme, record, []])
    }
  }
})
