import { enter, expect, linkTo, openLink, test, visit } from './page'

test('the browser’s Back and Forward walk through the chapters, and take nothing back', async ({ app }) => {
  await visit(app, 'Slope')
  await enter(app, 'x value', '3')
  await visit(app, 'Gradient')
  await app.goBack()
  await expect(app.getByRole('textbox', { name: 'x value' })).toHaveValue('3')
  await app.goBack()
  await enter(app, 'Learning rate value', '0.3')
  await app.goForward()
  await expect(app.getByRole('textbox', { name: 'x value' })).toHaveValue('3')
  await app.goBack()
  await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.3')
})

test('the title names the chapter and its formula, in the page’s language', async ({ app }) => {
  await expect(app).toHaveTitle('Descent · x0^2 + x1^2 – Downhill')
  await enter(app, 'Formula', 'x0^2')
  await expect(app).toHaveTitle('Descent · x0^2 – Downhill')
  await app.getByRole('button', { name: 'Switch to Japanese' }).click()
  await expect(app).toHaveTitle('勾配降下法 · x0^2 – Downhill')
})

test('each chapter leads to the next, up to the last', async ({ app }) => {
  await visit(app, 'Slope')
  for (const next of ['Partial derivatives', 'Gradient', 'Descent', 'Backward', 'Weights']) {
    await app.getByRole('button', { name: `Next: ${next}` }).click()
    await expect(app.locator('nav [aria-current=page]')).toContainText(next)
  }
  await expect(app.getByRole('button', { name: /^Next:/ })).toHaveCount(0)
})

for (const { chapter, title, record, start } of [
  { chapter: 'slope', title: 'Slope', record: { formula: 'x0^4', x: 0.5 }, start: ['0.5'] },
  {
    chapter: 'partials',
    title: 'Partial derivatives',
    record: { formula: 'x0^2 - x1^2', point: [5, 10] },
    start: ['5', '10'],
  },
  {
    chapter: 'gradient',
    title: 'Gradient',
    record: { formula: 'x0^4 + x1^2', part: 'field', probe: [-0.5, 0.25] },
    start: ['-0.5', '0.25'],
  },
]) {
  test(`a formula goes from ${chapter} to the descent with its point, and can be taken back there`, async ({ tab }) => {
    await openLink(tab, linkTo(chapter, record))
    await expect(tab).toHaveTitle(`${title} · ${record.formula} – Downhill`)
    await tab.getByRole('button', { name: 'Open in Descent' }).click()
    await expect(tab.getByRole('textbox', { name: 'Formula', exact: true })).toHaveValue(record.formula)
    for (const [i, x] of start.entries()) {
      await expect(tab.getByRole('textbox', { name: `Start x${String(i)}` })).toHaveValue(x)
    }
    await tab.keyboard.press('Control+z')
    await expect(tab.getByRole('textbox', { name: 'Start x1' })).toHaveValue('4')
  })
}

test('the step and the view that were looked at are there again after a reload', async ({ app }) => {
  const noted = (text: string) => expect.poll(() => decodeURIComponent(app.url())).toContain(text)
  await visit(app, 'Gradient')
  await app.getByRole('tab', { name: 'Nudge by nudge' }).click()
  await expect(app.getByText('Evaluations of f: 0 of 4.')).toBeVisible()
  await app.keyboard.press('PageDown')
  await app.keyboard.press('PageDown')
  await noted('"nudge":2')
  await visit(app, 'Slope')
  await app.getByRole('tab', { name: 'Which way' }).click()
  await app.getByRole('button', { name: '100 steps' }).click()
  await noted('"taken":100')
  await app.reload()
  await expect(app.getByText('Steps taken: 100')).toBeVisible()
  await visit(app, 'Gradient')
  await expect(app.getByText('Evaluations of f: 1 of 4.')).toBeVisible()
})
