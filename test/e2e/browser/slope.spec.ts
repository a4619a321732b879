import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test } from './page'

const numbers = (app: Page) => app.locator('dl[aria-label^="At x = "]')

/**
 * Chooses an example and waits until it is taken: it brings its point, and on a busy machine a hand is faster. The
 * chapter calls its variable x.
 */
async function choose(app: Page, label: string, formula: string) {
  await app.getByRole('combobox', { name: 'Example' }).selectOption({ label })
  await expect(app).toHaveTitle(`Slope · ${formula.replaceAll('x0', 'x')} – Downhill`)
}

test.beforeEach(async ({ app }) => {
  await app.getByRole('button', { name: 'Slope' }).click()
  await expect(app.getByRole('heading', { name: 'Curve, secants and tangent' })).toBeVisible()
})

const part = (app: Page, name: string) => app.getByRole('tab', { name }).click()

/** Which example, by what it is called on screen. */
const names: Readonly<Record<string, string>> = {
  '0.05*x0^2+0.5*x0': '0.05x² + 0.5x',
  '0.01*x0^2+0.1*x0': '0.01x² + 0.1x',
  'x0^2': 'Parabola',
}

/** The chapter opens at an h at which secants are seen; the curriculum's numbers are those of its 1e-4. */
const setH = (app: Page, h: string) =>
  app
    .getByRole('group', { name: 'Preset steps h' })
    .getByRole('button', { name: `Set h to ${h}`, exact: true })
    .click()

test('it opens with secants beside the tangent, which they become as h goes down', async ({ app }) => {
  await expect(app.getByRole('textbox', { name: 'Difference step h value' })).toHaveValue('5')
  await expect(numbers(app)).toContainText('1.25')
  const slider = app.getByRole('slider', { name: 'Difference step h', exact: true })
  for (const slope of [/forward 1\.1\b/, /forward 1\.0(5|499)/, /forward 1\.02(5|499)/]) {
    await slider.press('ArrowLeft')
    await expect(numbers(app)).toContainText(slope)
  }
})

test('each formula of the curriculum is an example, its point a press away, its slopes right to the digit', async ({
  app,
}) => {
  await setH(app, '1e-4')
  for (const { formula, at, forward, central } of reference.slope) {
    await test.step(`${formula} at ${String(at)}`, async () => {
      await choose(app, names[formula] ?? '', formula)
      await app.getByRole('button', { name: `Set x = ${String(at)}`, exact: true }).click()
      await expect(numbers(app)).toContainText(String(forward))
      await expect(numbers(app)).toContainText(String(central))
    })
  }
})

test('the rounding table is on screen at once, float64 and float32, bit for bit', async ({ app }) => {
  await part(app, 'Table over h')
  for (const { h, float64, float32 } of reference.rounding) {
    const row = app.getByRole('row', { name: `Set h to ${h === 1 ? '1' : h.toExponential()}`, exact: false })
    for (const value of [float64.forward, float64.central, float32.forward, float32.central]) {
      await expect(row.first()).toContainText(String(value))
    }
  }
})

test('10e-50 is 1e-49: NaN in float32, 0 in float64', async ({ app }) => {
  await part(app, 'Table over h')
  const row = app.getByRole('row', { name: 'Set h to 1e-49' })
  await expect(row.getByRole('button', { name: '0', exact: true })).toHaveCount(2)
  await expect(row.getByRole('button', { name: 'NaN', exact: true })).toHaveCount(2)
  await setH(app, '10e-50')
  await part(app, 'Error against h')
  await expect(app.getByText('float32: h is 0, so 0/0 = NaN')).toBeVisible()
  await part(app, 'Floating-point numbers')
  await expect(app.getByText('In float64, x + h is x itself')).toBeVisible()
})

test('multiplying from the left rounds as the curriculum’s table does', async ({ app }) => {
  await part(app, 'Table over h')
  await choose(app, '0.05·x·x + 0.5x, from the left', '0.05*x0*x0+0.5*x0')
  for (const [h, value] of [
    ['1e-1', '0.9999999999999987'],
    ['1e-6', '1.0000000003618226'],
    ['1e-7', '1.0000000116860974'],
  ] as const) {
    await expect(app.getByRole('row', { name: `Set h to ${h}` }).first()).toContainText(value)
  }
})

test('at a jump no exact slope is claimed: no tangent, no error, no direction', async ({ app }) => {
  const jump = 'f is not differentiable at x = 0: it jumps there.'
  const said = app.locator('p:not(.visually-hidden)').filter({ hasText: jump })
  await choose(app, 'Step', 'step(x0)')
  await app.getByRole('button', { name: 'Set x = 0', exact: true }).click()
  await expect(said).toBeVisible()
  await expect(numbers(app)).toContainText('none: a jump')
  await expect(numbers(app)).not.toContainText('error')
  await expect(app.getByText('tangent', { exact: true })).toHaveCount(0)
  await part(app, 'Error against h')
  await expect(said).toBeVisible()
  await expect(app.getByRole('img', { name: 'Error against h' })).toHaveCount(0)
  await part(app, 'Table over h')
  await expect(said).toBeVisible()
  await part(app, 'Which way')
  await expect(said).toHaveText(`${jump} So nothing here says which way to change x.`)
  await app.getByRole('button', { name: 'Set x = 2', exact: true }).click()
  await expect(app.getByText('At x = 2 the derivative is 0')).toBeVisible()
})

test('x and h are set by keyboard alone, and x by hand on the figure', async ({ app }) => {
  await test.step('keyboard', async () => {
    await app.getByRole('slider', { name: 'x', exact: true }).press('ArrowRight')
    await expect(app.getByRole('textbox', { name: 'x value' })).toHaveValue('5.1')
    await app.getByRole('slider', { name: 'Difference step h', exact: true }).press('ArrowLeft')
    await expect(app.getByRole('textbox', { name: 'Difference step h value' })).toHaveValue('2')
    await app.getByRole('slider', { name: 'Difference step h', exact: true }).press('Home')
    await expect(app.getByRole('textbox', { name: 'Difference step h value' })).toHaveValue('1e-50')
  })
  await test.step('hand', async () => {
    const figure = app.getByRole('img', { name: 'Curve, secants and tangent' })
    const box = await figure.boundingBox()
    await app.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 100)
    await app.mouse.down()
    await app.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 2, (box?.y ?? 0) + 100)
    await app.mouse.up()
    await expect(app.getByRole('textbox', { name: 'x value' })).toHaveValue('20')
  })
})

test('the descent stands still on the step and moves on the sigmoid', async ({ app }) => {
  await part(app, 'Which way')
  await expect(app.getByText('at the start, x = 2')).toHaveCount(2)
  await app.getByRole('button', { name: '100 steps' }).click()
  await expect(app.getByText('flat: stands still at 2, because the derivative is 0')).toBeVisible()
  await expect(app.getByText(/^moves: from 2 to -4\.\d{10,}$/)).toBeVisible()
  await app.getByRole('button', { name: 'Back to the start' }).click()
  await expect(app.getByText('at the start, x = 2')).toHaveCount(2)
  await app.getByRole('button', { name: 'One step' }).click()
  await expect(app.getByRole('slider', { name: 'Steps taken' })).toHaveAttribute('aria-valuetext', '1')
})

test('a formula of two variables is refused in words', async ({ app }) => {
  await enter(app, 'Formula', 'x0^2 + x1')
  await expect(app.getByText('This chapter takes a formula of one variable, x.')).toBeVisible()
})

test('a reload keeps formula, point, h and the part on show', async ({ app }) => {
  await choose(app, '0.01x² + 0.1x', '0.01*x0^2+0.1*x0')
  await app.getByRole('button', { name: 'Set x = 10' }).click()
  await setH(app, '1e-12')
  await part(app, 'Table over h')
  await expect.poll(() => decodeURIComponent(app.url())).toContain('"part":"table"')
  await app.reload()
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('0.01*x^2+0.1*x')
  await expect(app.getByRole('heading', { name: 'At x = 10, h = 1e-12' })).toBeVisible()
  await expect(app.getByRole('tab', { name: 'Table over h' })).toHaveAttribute('aria-selected', 'true')
})

test('axe finds nothing in any part, in either theme', async ({ app }) => {
  test.slow()
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
    for (const name of ['Curve', 'Error against h', 'Table over h', 'Floating-point numbers', 'Which way']) {
      await part(app, name)
      const { violations } = await new AxeBuilder({ page: app }).analyze()
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
      expect([theme, name, found]).toEqual([theme, name, []])
    }
  }
})

test('the error figure is copied as a drawing that keeps its legend and its colours', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await part(app, 'Error against h')
  await app.getByRole('button', { name: 'Copy “Error against h” as SVG' }).click()
  await expect(app.getByText('SVG copied')).toBeVisible()
  const drawing = await app.evaluate(() => navigator.clipboard.readText())
  for (const word of ['central, float32', 'round-off', 'truncation', 'exactly 0']) expect(drawing).toContain(word)
  expect(drawing).not.toContain('var(--')
})

test('an h that is lost in rounding is told where there is no secant, and in the chapters after', async ({ app }) => {
  await openLink(app, linkTo('slope', { h: 1e-16 }))
  await expect(app.getByText(/^x \+ h is x itself: h is lost in rounding\. Both differences/)).toBeVisible()
  await openLink(app, linkTo('partials', { h: 1e-300, point: [1, 0] }))
  await expect(app.getByText('x0 + h equals x0: h is lost in rounding')).toBeVisible()
  await expect(app.getByText('x1 + h equals x1: h is lost in rounding')).toHaveCount(0)
  await openLink(app, linkTo('gradient', { h: 1e-300 }))
  await expect(app.getByText(/^† x \+ h is x itself there/)).toBeVisible()
  await expect(app.getByRole('row', { name: '(5, 0)' })).toContainText('x0 + h equals x0')
  await expect(app.getByRole('row', { name: '(5, 0)' })).not.toContainText('x1 + h equals x1')
})
