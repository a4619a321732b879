import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test, toLastStep, visit } from './page'

const { at: samples, sum } = reference.backward
const textbook = { formula: '2*x0^2 + 2', point: [0], samples: { from: -2, to: 2, step: 0.25 } }
const openWith = (tab: Page, record: object) => openLink(tab, linkTo('backward', record))

/** A box of the graph; its name says its value and its gradient. */
const box = (page: Page, label: string) =>
  page
    .getByRole('group', { name: /^Graph of the formula/ })
    .getByRole('button', { name: new RegExp(`^${label.replace(/[()+^]/g, '\\$&')}:`) })
/** A section of the panel, by its heading. */
const section = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })
const said = (page: Page) => page.getByRole('tabpanel').getByRole('paragraph').first()

test('both passes are stepped by the keyboard alone, and tell nothing ahead', async ({ app }) => {
  await visit(app, 'Backward')
  await expect(box(app, 'x₀')).toHaveAccessibleName(/not been computed yet.*0 of 2 have paid in/)
  await test.step('values go forward, in order', async () => {
    for (let step = 0; step < 3; step++) await app.keyboard.press('PageDown')
    await expect(said(app)).toHaveText('x₀ · x₁ is computed: -3.')
    await expect(box(app, 'x₀ · x₁')).toHaveAccessibleName(/Its value is -3\. Its gradient is not computed yet/)
    await expect(box(app, '□ + x₀')).toHaveAccessibleName(/not been computed yet/)
  })
  await test.step('gradients come back, payment by payment; a sum so far is not final', async () => {
    for (let step = 3; step < 12; step++) await app.keyboard.press('PageDown')
    await expect(box(app, 'x₁')).toHaveAccessibleName(/Its gradient so far is -3: 1 of 2 have paid in/)
    for (let step = 12; step < 15; step++) await app.keyboard.press('PageDown')
    await expect(said(app)).toHaveText('x₀ · x₁ hands on -2 × -1.5 = 3 to x₀, which now has 1.')
    await expect(box(app, 'x₀')).toHaveAccessibleName(/Its gradient is 1, and final/)
  })
  await test.step('the check is covered until the pass has come to the variable', async () => {
    const check = section(app, 'Check')
    await expect(check).toContainText('covered until the pass has come here')
    await expect(check).not.toContainText('-7')
    await app.keyboard.press('PageDown')
    await expect(check).toContainText('-7')
    await expect(check).not.toContainText('covered')
  })
  await test.step('going back takes every digit back', async () => {
    await app.keyboard.press('PageUp')
    await expect(box(app, 'x₁')).toHaveAccessibleName(/Its gradient so far is -3: 1 of 2 have paid in/)
    await expect(section(app, 'Check')).not.toContainText('-7')
  })
})

test('a node that is chosen shows its piece of the formula and who paid it', async ({ tab }) => {
  await openWith(tab, { step: 16 })
  await box(tab, '□ + x₀').press('Enter')
  const panel = section(tab, 'Node □ + x₀')
  await expect(panel.locator('mark')).toHaveText('x0*x1 + x0')
  await expect(panel).toContainText('Its gradient is -2, and final.')
  const rule = section(tab, 'Its rule')
  await expect(rule).toContainText('A sum hands its gradient on to both, unchanged.')
  await expect(rule.getByRole('definition')).toHaveText(['x0*x1 + x0', 'x0*x1 + x0'])
  await box(tab, 'x₀').press('Enter')
  await expect(section(tab, 'Node x₀').locator('mark')).toHaveText(['x0', 'x0'])
  await expect.poll(() => decodeURIComponent(tab.url())).toContain('"selected":0')
  await tab.reload()
  await expect(section(tab, 'Node x₀')).toBeVisible()
})

test('hidden gradients are worked out: typed, by sign or by hand; a wrong one gets the rule, a right one goes on', async ({
  tab,
}) => {
  await openWith(tab, { step: 10 })
  await tab.getByRole('checkbox', { name: 'Hide the gradients' }).check()
  await expect(box(tab, 'x₁')).not.toHaveAccessibleName(/-3/)
  await enter(tab, 'What does x₁² hand on to x₁?', '3')
  await expect(
    tab.getByText('3 is not it. Multiply the gradient of the node by its local derivative, -3.'),
  ).toBeVisible()
  await enter(tab, 'What does x₁² hand on to x₁?', '-3')
  await expect(tab.getByText('Right: -3.')).toBeVisible()
  await test.step('a sign is an answer, too', async () => {
    await expect(tab.getByRole('textbox', { name: 'What does □² hand on to □ + x₀?' })).toBeVisible()
    await tab.getByRole('button', { name: 'positive' }).press('Enter')
    await expect(tab.getByText(/^positive is not it/)).toBeVisible()
    await tab.getByRole('button', { name: 'negative' }).press('Enter')
    await expect(tab.getByText('Right: negative.')).toBeVisible()
  })
  await test.step('and so is a place on the slider', async () => {
    const slider = tab.getByRole('slider', { name: 'What □ + x₀ hands on to x₀ · x₁, set by hand' })
    await slider.fill('-2')
    await tab.getByRole('button', { name: 'Check' }).press('Enter')
    await expect(tab.getByText('Right: -2.')).toBeVisible()
  })
})

test('a large graph is folded by its parts, and nothing moves that stays in sight', async ({ tab }) => {
  const terms = Array.from({ length: 6 }, (_, i) => `sin(exp(x0*${String(i + 2)}))`)
  await openWith(tab, { formula: terms.join(' + '), point: [0.1] })
  const boxes = tab.getByRole('group', { name: /^Graph of the formula/ }).getByRole('button')
  await expect(boxes).toHaveCount(24)
  const before = await boxes.last().boundingBox()
  await tab.getByRole('button', { name: 'Fold the parts' }).press('Enter')
  await expect(boxes).toHaveCount(12)
  await expect(boxes.filter({ hasText: '+2' })).toHaveCount(6)
  await expect(boxes.filter({ hasText: '+2' }).first()).toHaveAccessibleName(/Stands for 2 more boxes\.$/)
  expect(await boxes.last().boundingBox()).toEqual(before)
  await test.step('one is unfolded from the panel', async () => {
    await boxes.filter({ hasText: '+2' }).first().press('Enter')
    await tab.getByRole('button', { name: 'Unfold', exact: true }).press('Enter')
    await expect(boxes).toHaveCount(14)
    await tab.getByRole('button', { name: 'Unfold all' }).press('Enter')
    await expect(boxes).toHaveCount(24)
  })
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })

  test('two fingers scale the graph', async ({ tab }) => {
    await openWith(tab, {})
    const x0 = box(tab, 'x₀')
    await expect(x0).toBeVisible()
    const before = await x0.boundingBox()
    const view = await tab.getByRole('group', { name: /^Graph of the formula/ }).boundingBox()
    const [x, y] = [(view?.x ?? 0) + (view?.width ?? 0) / 2, (view?.y ?? 0) + 40]
    const client = await tab.context().newCDPSession(tab)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((away, id) => ({ x: x + away, y, id })),
      })
    await touch('touchStart', 40)
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart)
    await touch('touchEnd', 80)
    await expect.poll(async () => (await x0.boundingBox())?.width).toBeGreaterThan((before?.width ?? 0) * 1.5)
  })
})

test("the textbook's samples: x.grad is 4x in all digits, adds up over passes, and is cleared", async ({ tab }) => {
  await openWith(tab, { ...textbook, precision: 'float32', selected: 1 })
  const grad = section(tab, '.grad')
  await expect(grad).toContainText('has not come to its end')
  await expect(tab.getByRole('region', { name: 'Numbers of the samples' })).not.toContainText('-8')
  await toLastStep(tab)
  const rows = tab.getByRole('region', { name: 'Numbers of the samples' }).getByRole('row')
  await expect(rows).toHaveText(['no.valuegrad', ...samples.map((x, i) => `${i}${x}${sum[i] ?? ''}`)])
  await expect(grad).toContainText('−8 … 8')
  await grad.getByRole('button', { name: 'Backward again' }).click()
  await expect(grad).toContainText('−16 … 16')
  await grad.getByRole('button', { name: 'Clear' }).click()
  await expect(grad).toContainText('None')
})

test('backward of a list fails as it should, with the reason and the remedies', async ({ tab }) => {
  await openWith(tab, { ...textbook, reduce: 'none' })
  await expect(tab.getByRole('status').filter({ hasText: 'Reduce first' })).toHaveCount(1)
  await tab.getByRole('combobox', { name: 'One number by' }).selectOption('mean')
  await expect(box(tab, 'mean(□)')).toBeVisible()
})

test('a saturated chain shows where its gradient dies, once the pass has been there', async ({ tab }) => {
  await openWith(tab, { formula: 'relu(x0 - 3)', point: [1] })
  const lost = section(tab, 'Where did the gradient die?')
  await expect(lost).toContainText('has not met such a place yet')
  await toLastStep(tab)
  await expect(lost).toContainText('Between relu(□) and x₀ − 3: the local derivative is 0.')
})

test('a reduction is refused elsewhere, with the chapter where it works', async ({ app }) => {
  await enter(app, 'Formula', 'sum(x0^2)')
  await expect(
    app.getByText(/“sum\(x0\^2\)” makes one number of many samples, which works in the chapter Backward/),
  ).toBeVisible()
})

test('the graph is moved and scaled by keys, and fits again', async ({ tab }) => {
  await openWith(tab, {})
  const view = tab.getByRole('group', { name: /^Graph of the formula/ })
  const place = () => box(tab, 'x₀').boundingBox()
  await expect(box(tab, 'x₀')).toBeVisible()
  const before = await place()
  await view.press('ArrowRight')
  await expect.poll(async () => (await place())?.x).toBeLessThan((before?.x ?? 0) - 20)
  await view.press('+')
  await expect.poll(async () => (await place())?.width).toBeGreaterThan((before?.width ?? 0) * 1.2)
  await tab.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(place).toEqual(before)
})

test('the same lines are there to copy, in PyTorch and NumPy', async ({ tab }) => {
  await openWith(tab, { ...textbook, part: 'code', precision: 'float32' })
  await expect(tab.getByRole('region', { name: 'PyTorch script' })).toContainText('.backward()')
  await expect(tab.getByRole('region', { name: 'PyTorch script' })).toContainText('requires_grad=True')
  await expect(tab.getByRole('region', { name: 'NumPy script' })).toContainText('import numpy as np')
  await tab.getByRole('button', { name: 'Copy the NumPy script' }).click()
  await expect(tab.getByRole('button', { name: 'Copied' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: tab }).analyze()
  expect(violations).toEqual([])
})

test('axe finds nothing, in either theme', async ({ tab }) => {
  await openWith(tab, { ...textbook, step: 9, isHidden: true })
  await expect(box(tab, 'x₀')).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme: scheme })
    const { violations } = await new AxeBuilder({ page: tab }).analyze()
    expect(violations).toEqual([])
  }
})

test('a node without a slope says so, and which number the pass takes by convention', async ({ app }) => {
  const record = { formula: 'abs(x0)+sqrt(x1)', point: [0, 0], step: 99 }
  await openLink(app, linkTo('backward', record))
  await expect(app.getByText(/^f is not differentiable at x0 = 0: it has a corner there/)).toBeVisible()
  await expect(app.getByText(/^f is not differentiable at x1 = 0:.*The tangent would be vertical\.$/)).toBeVisible()
  await expect(app.getByText(/By convention the pass takes 0 for the local derivative/)).toBeVisible()
  await app
    .getByRole('button', { name: /^(abs|\|)/ })
    .first()
    .click()
  await expect(app.getByText(/is not differentiable at 0: it has a corner there\. By convention/)).toBeVisible()
})
