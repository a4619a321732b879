import { enter, expect, linkTo, openLink, test } from './page'

test('a formula stays as it was typed, in the field and in the link, and what it is read as is said', async ({
  app,
}) => {
  const typed = 'def f(w): return np.square(w[0]) + |w[1]|'
  const field = app.getByRole('textbox', { name: 'Formula', exact: true })
  await expect(app.getByText(/^Read as/)).toHaveCount(0)
  await enter(app, 'Formula', typed)
  await expect(app.getByText('Read as x0^2 + abs(x1)')).toBeVisible()
  await expect(field).toHaveValue(typed)
  await expect.poll(() => new URLSearchParams(new URL(app.url()).hash).get('descent')).toContain(typed)
  // At the start, (-3, 4).
  await expect(app.getByRole('region', { name: 'Current point' })).toContainText('13')
  await enter(app, 'Formula', 'x^2 + y^2')
  await expect(app.getByText(/^Read as/)).toHaveCount(0)
})

test('what an input method is still making up is no fault', async ({ app }) => {
  const field = app.getByRole('textbox', { name: 'Formula', exact: true })
  const client = await app.context().newCDPSession(app)
  await field.fill('')
  await expect(app.getByText('Type a formula')).toBeVisible()
  await field.fill('x^2')
  await expect(app.getByText('Type a formula')).toHaveCount(0)
  await field.press('End')
  await client.send('Input.imeSetComposition', { text: '＋えっくす', selectionStart: 5, selectionEnd: 5 })
  await expect(field).toHaveValue('x^2＋えっくす')
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await client.send('Input.imeSetComposition', { text: '＋ｘ', selectionStart: 2, selectionEnd: 2 })
  await client.send('Input.insertText', { text: '＋ｘ' })
  await expect(field).toHaveValue('x^2＋ｘ')
  await expect.poll(() => new URLSearchParams(new URL(app.url()).hash).get('descent')).toContain('x^2＋ｘ')
  await client.send('Input.imeSetComposition', { text: 'えっくす', selectionStart: 4, selectionEnd: 4 })
  await client.send('Input.insertText', { text: 'えっくす' })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
})

test('the formula is copied as LaTeX and as Python', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { formula: '√x + np.sin(y)' }))
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => tab.evaluate(() => navigator.clipboard.readText())
  await tab.getByRole('button', { name: 'Copy as LaTeX' }).click()
  await expect(tab.getByRole('button', { name: 'Copied' })).toBeVisible()
  await expect.poll(copied).toBe('f(x_0, x_1) = \\sqrt{x_0} + \\sin\\left(x_1\\right)')
  await tab.getByRole('button', { name: 'Copy as Python' }).click()
  await expect.poll(copied).toBe('import numpy as np\n\ndef f(x0, x1):\n    return np.sqrt(x0) + np.sin(x1)\n')
})

test('numbers are taken as people write them', async ({ app }) => {
  const [rate, start] = ['Learning rate value', 'Start x0'].map((name) =>
    app.getByRole('textbox', { name, exact: true }),
  )
  await enter(app, 'Learning rate value', '10^-10')
  await expect(rate ?? app.locator('none')).toHaveValue('10^-10')
  await enter(app, 'Start x0', 'ー3/4')
  await expect(rate ?? app.locator('none')).toHaveValue('1e-10')
  await expect(start ?? app.locator('none')).toHaveValue('ー3/4')
  await expect
    .poll(() => JSON.parse(new URLSearchParams(new URL(app.url()).hash).get('descent') ?? '{}') as object)
    .toMatchObject({ learningRate: 1e-10, start: [-0.75, 4] })
})
