import { expect, test } from './page'

test.use({ viewport: { width: 960, height: 600 } })

test('on a narrow window the controls are a drawer that opens and closes', async ({ app }) => {
  const rate = app.getByRole('slider', { name: 'Learning rate', exact: true })
  await expect(rate).toBeHidden()
  await app.getByRole('button', { name: 'Show controls' }).click()
  await expect(rate).toBeVisible()
  await app.getByRole('button', { name: 'Hide controls' }).click()
  await expect(rate).toBeHidden()
})
