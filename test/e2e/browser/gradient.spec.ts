import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test, visit } from './page'

async function open(app: Page, part?: string): Promise<void> {
  await visit(app, 'Gradient')
  if (part) await app.getByRole('tab', { name: part }).click()
}

const numbers = (app: Page) => app.getByLabel('Numbers at the point')
const words = (point: readonly number[]) => `(${point.join(', ')})`

test("the table has the curriculum's points, goes to the one that is chosen, and takes a learner's own", async ({
  app,
}) => {
  await open(app)
  await test.step('gradients are the reference’s, in all their digits', async () => {
    for (const { at, central } of reference.gradient) {
      const row = app.getByRole('row', { name: words(at) })
      for (const slope of central) await expect(row).toContainText(String(slope))
    }
  })
  await test.step('choosing a row moves the point, and its two slopes are one vector', async () => {
    await app.getByRole('button', { name: '(2, -4)', exact: true }).click()
    await expect(numbers(app)).toContainText('3.9999999999906777')
    await expect(numbers(app)).toContainText('-7.999999999999119')
    await expect(app.getByRole('figure', { name: 'Vector ∇f' })).toHaveAccessibleDescription(/the point \(2, -4\)/)
    await expect(app.getByRole('application', { name: 'Point at (2, -4)' })).toBeVisible()
  })
  await test.step('a learner adds a row of their own, and takes one away', async () => {
    await enter(app, 'New point x0', '3')
    await enter(app, 'New point x1', '0.5')
    await app.getByRole('button', { name: 'Add point' }).click()
    await expect(app.getByRole('row', { name: '(3, 0.5)' })).toContainText('6.000000000012662')
    await app.getByRole('button', { name: 'Remove (0, 10)' }).click()
    await expect(app.getByRole('row', { name: '(0, 10)' })).toHaveCount(0)
  })
})

test('the point moves by hand and by keyboard', async ({ app }) => {
  await open(app, 'Arrow field')
  const map = app.getByRole('application')
  await expect(map).toHaveAccessibleName('Point at (1.5, 0.75)')
  await map.focus()
  await map.press('ArrowLeft')
  await expect(map).not.toHaveAccessibleName('Point at (1.5, 0.75)')
  await expect(map).toHaveAccessibleName(/, 0\.75\)/)
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no size.')
  await app.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await app.mouse.down()
  await app.mouse.move(box.x + box.width / 2 - 40, box.y + box.height / 2 - 60, { steps: 5 })
  await app.mouse.up()
  await expect(map).toHaveAccessibleName(/Point at \(-0\.\d+, 0\.\d+\)/)
  await enter(app, 'Point x0', '-1')
  await enter(app, 'Point x1', '2')
  await expect(map).toHaveAccessibleName('Point at (-1, 2)')
})

test("the field stands on the curriculum's grid, aims at the minimum of the bowl, and misses that of the valley", async ({
  app,
}) => {
  await open(app, 'Arrow field')
  await expect(app.getByText(/^18 × 18 arrows from -2 to 2.25, step 0.25\./)).toBeVisible()
  await expect(app.getByText('Here −∇f points at the lowest place in view.')).toBeVisible()
  await app.getByRole('button', { name: 'x₀²/20 + x₁²' }).click()
  await expect(app.getByText('misses the lowest place in view by 57.7°')).toBeVisible()
  await app.getByRole('checkbox', { name: 'Side by side' }).check()
  await expect(app.getByRole('figure')).toHaveCount(2)
  await app.getByRole('combobox', { name: 'Arrows', exact: true }).selectOption('9')
  await expect(app.getByText(/^9 × 9 arrows from -2 to 2, step 0.5\./)).toHaveCount(2)
  await app.getByLabel('Length of the arrows').selectOption('unit')
  await expect(app.getByText('Arrows of the field are equally long')).toHaveCount(2)
})

test('the loop of nudges is stepped by the keyboard, with every number, and plays by itself', async ({ app }) => {
  await open(app, 'Nudge by nudge')
  const state = app.getByRole('tabpanel').getByRole('paragraph').first()
  await expect(state).toContainText('f has not been evaluated')
  await expect(app.getByText('Evaluations of f: 0 of 4.')).toBeVisible()
  await app.keyboard.press('ArrowRight')
  await expect(state).toContainText('x0 is nudged up by h: it is now 5.0001.')
  await expect(app.getByText('▶ x[0]: changed')).toBeVisible()
  await app.keyboard.press('ArrowRight')
  await expect(state).toContainText(`f is evaluated at the nudged point: ${String((5 + 1e-4) ** 2 + 100)}.`)
  await expect(app.getByText('Evaluations of f: 1 of 4.')).toBeVisible()
  await app.keyboard.press('End')
  await expect(app.getByText('Evaluations of f: 4 of 4.')).toBeVisible()
  await expect(
    app.getByText('The loop found (9.999999999976694, 19.99999999995339). The backward pass gives (10, 20).'),
  ).toBeVisible()
  await app.keyboard.press('Home')
  await app.getByRole('button', { name: 'Play' }).click()
  await expect(app.getByText('x0 is nudged up by h')).toBeVisible()
  await app.getByRole('button', { name: 'Pause' }).click()
  await expect(app.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('the wrong function is right on the bowl, wrong on another formula, and its bug can be revealed', async ({
  app,
}) => {
  await open(app, 'Find the bug')
  await expect(app.getByText('On x0^2 + x1^2 it is right at all 5 points.')).toBeVisible()
  for (const { at, central } of reference.gradient)
    for (const slope of central) await expect(app.getByRole('row', { name: words(at) })).toContainText(String(slope))
  await app.getByRole('button', { name: 'Try x0^2/20 + x1^2' }).click()
  await expect(app.getByText('On x0^2/20 + x1^2 it is wrong at 4 of 5 points.')).toBeVisible()
  await expect(app.getByText('◀ f is never called')).toHaveCount(0)
  await app.getByRole('button', { name: 'Reveal the bug' }).click()
  await expect(app.getByText('◀ f is never called')).toHaveCount(2)
})

test('a formula of three variables is refused with a sentence, and the chapter stays as it is', async ({ app }) => {
  await open(app)
  await enter(app, 'Formula', 'x0 + x1 + x2')
  await expect(app.getByText('use x0 and x1 alone')).toBeVisible()
  await expect(app.getByRole('row', { name: '(5, 10)' })).toContainText('9.999999999976694')
})

test('a figure is copied as SVG, whole and in the colours of paper', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(app, 'Arrow field')
  await app.getByRole('button', { name: 'Dark theme' }).click()
  await app.getByRole('button', { name: /as SVG$/ }).click()
  await expect(app.getByText('SVG copied')).toBeVisible()
  const text = await app.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(text).not.toContain('var(--')
  // The blue of the light theme.
  expect(text).toContain('rgb(11, 95, 165)')
  await app.getByRole('button', { name: /as PNG$/ }).click()
  await expect(app.getByText('PNG copied')).toBeVisible()
})

test('a figure is saved as a file where the clipboard refuses it', async ({ app }) => {
  await open(app, 'Arrow field')
  await app.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'))
  })
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: /as PNG$/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.png$/)
  await expect(app.getByText('PNG saved as a file')).toBeVisible()
})

test('a reload keeps the chapter as it was set', async ({ app }) => {
  await open(app, 'Arrow field')
  await enter(app, 'Formula', 'x0^2 - x1^2')
  await enter(app, 'Point x0', '-0.5')
  await app.getByLabel('Length of the arrows').selectOption('unit')
  await expect.poll(() => app.url()).toContain('unit')
  await app.reload()
  await expect(app.getByRole('tab', { name: 'Arrow field' })).toHaveAttribute('aria-selected', 'true')
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('x0^2 - x1^2')
  await expect(app.getByRole('application')).toHaveAccessibleName('Point at (-0.5, 0.75)')
  await expect(app.getByLabel('Length of the arrows')).toHaveValue('unit')
})

test('axe finds nothing in any part, in either theme', async ({ app }) => {
  test.slow()
  await open(app)
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
    for (const part of ['One vector', 'Arrow field', 'Nudge by nudge', 'Find the bug']) {
      await app.getByRole('tab', { name: part }).click()
      const { violations } = await new AxeBuilder({ page: app }).analyze()
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
      expect([theme, part, found]).toEqual([theme, part, []])
    }
  }
})

test('a number of the backward pass that is no derivative is marked in the table, and said', async ({ tab }) => {
  await openLink(
    tab,
    linkTo('gradient', {
      formula: 'abs(x0) + x1^2',
      method: 'backward',
      points: [
        [0, 2],
        [1, 2],
      ],
    }),
  )
  const table = tab.getByRole('table')
  const corner = table.getByRole('row', { name: '(0, 2)' }).getByRole('cell')
  await expect(corner.nth(0)).toHaveText(/^0 *\* *none: a corner *$/)
  await expect(corner.nth(1)).toHaveText('4')
  await expect(table.getByRole('row', { name: '(1, 2)' }).getByRole('cell').first()).toHaveText('1')
  await expect(tab.getByText('No partial derivative there')).toBeVisible()
  await tab.getByRole('combobox', { name: 'Derivative method' }).selectOption('Central difference')
  await expect(tab.getByText('No partial derivative there')).toHaveCount(0)
  await expect(corner.nth(0)).toHaveText('0')
})

test('what a picture shows is said in words: its lines, its arrows, and where the point is', async ({ tab }) => {
  await openLink(tab, linkTo('gradient', { view: 'surface' }))
  await expect(tab.getByText('along x₀, then along x₁', { exact: true })).toBeVisible()
  await expect(tab.getByText('straight: −∇f', { exact: true })).toBeVisible()
  await tab.getByRole('tab', { name: 'Arrow field' }).click()
  await expect(tab.getByText(/17 × 17 of them begin inside the picture/)).toBeVisible()
  await openLink(tab, linkTo('gradient', { point: [5, 10] }))
  await expect(tab.getByRole('application')).toBeVisible()
  await expect(tab.getByText('point off the map')).toHaveCount(0)
  await openLink(tab, linkTo('gradient', { point: [1e60, 1] }))
  await expect(tab.getByText('point off the map')).toBeVisible()
})

test('where f has no gradient the vector, its arrows and its words are not there; why it is not there is', async ({
  app,
}) => {
  const record = { formula: 'abs(x0)+step(x1)', point: [0, 0] }
  await openLink(app, linkTo('gradient', record))
  await expect(app.getByText('f is not differentiable at x1 = 0: it jumps there.', { exact: true })).toBeVisible()
  await expect(app.getByText(/^f is not differentiable at x0 = 0: it has a corner there/)).toBeVisible()
  const figure = app.getByRole('figure', { name: 'Vector ∇f' })
  await expect(figure).toHaveAccessibleDescription(/There is no gradient, and no arrow/)
  await expect(figure.locator('.shaft')).toHaveCount(0)
  await expect(app.getByText(/points to where f rises fastest/)).toHaveCount(0)
  await enter(app, 'Point x0', '1')
  await enter(app, 'Point x1', '1')
  await expect(app.getByText(/points to where f rises fastest/)).toBeVisible()
  await expect(figure.locator('.shaft')).not.toHaveCount(0)
})
