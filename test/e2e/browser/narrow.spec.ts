import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ADDRESS, expect, test } from './page'

test.use({ viewport: { width: 960, height: 600 } })

test('on a narrow window the controls are a drawer that opens and closes', async ({ app }) => {
  const rate = app.getByRole('slider', { name: 'Learning rate', exact: true })
  await expect(rate).toBeHidden()
  await app.getByRole('button', { name: 'Show controls' }).click()
  await expect(rate).toBeVisible()
  await app.getByRole('button', { name: 'Hide controls' }).click()
  await expect(rate).toBeHidden()
})

test('Escape closes the drawer and gives the focus back to its button', async ({ app }) => {
  await app.getByRole('button', { name: 'Show controls' }).press('Enter')
  const rate = app.getByRole('textbox', { name: 'Learning rate value' })
  await rate.fill('7')
  await rate.press('Escape')
  await expect(rate).toHaveValue('0.1')
  await rate.press('Escape')
  await expect(rate).toBeHidden()
  await expect(app.getByRole('button', { name: 'Show controls' })).toBeFocused()
})

test('no style asks in a way that Safari 16.0 does not read', () => {
  const queries = readFileSync(fileURLToPath(ADDRESS), 'utf8').match(/@media[^{]*\{/g) ?? []
  expect(queries.length).toBeGreaterThan(0)
  expect(queries.filter((query) => /[<>]|\bnot *\(/.test(query))).toEqual([])
})
