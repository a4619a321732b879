import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ADDRESS, expect, test } from './page'

test.use({ viewport: { width: 960, height: 600 } })

test('on a narrow window the controls are a drawer that opens and closes; rate and steps stay in sight', async ({
  app,
}) => {
  const method = app.getByRole('combobox', { name: 'Derivative method' })
  const kept = ['Learning rate', 'Steps'].map((name) => app.getByRole('slider', { name, exact: true }))
  const expectKept = () => Promise.all(kept.map((slider) => expect(slider).toBeInViewport({ ratio: 1 })))
  await expect(method).toBeHidden()
  await expectKept()
  await app.getByRole('button', { name: 'Show controls' }).click()
  await expect(method).toBeVisible()
  await expectKept()
  await app.getByRole('button', { name: 'Hide controls' }).click()
  await expect(method).toBeHidden()
})

test('Escape closes the drawer and gives the focus back to its button', async ({ app }) => {
  await app.getByRole('button', { name: 'Show controls' }).press('Enter')
  const field = app.getByRole('textbox', { name: 'Difference step h' })
  const before = await field.inputValue()
  await field.fill('7')
  await field.press('Escape')
  await expect(field).toHaveValue(before)
  await field.press('Escape')
  await expect(field).toBeHidden()
  await expect(app.getByRole('button', { name: 'Show controls' })).toBeFocused()
})

test('nothing under an open drawer takes the focus', async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 })
  await app.getByRole('button', { name: 'Show controls' }).click()
  await expect(app.locator('main')).toHaveAttribute('inert')
  await app.setViewportSize({ width: 1024, height: 768 })
  await expect(app.locator('main')).not.toHaveAttribute('inert')
})

test('no style asks in a way that Safari 16.0 does not read', () => {
  const queries = readFileSync(fileURLToPath(ADDRESS), 'utf8').match(/@media[^{]*\{/g) ?? []
  expect(queries.length).toBeGreaterThan(0)
  expect(queries.filter((query) => /[<>]|\bnot *\(/.test(query))).toEqual([])
})
