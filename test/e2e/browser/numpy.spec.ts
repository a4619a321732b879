import type { Page } from '@playwright/test'
import { hasLibrary, runScripts } from '../../support/run-python'
import { enter, expect, linkTo, openLink, test, toLastStep, visit } from './page'

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy as NumPy' })

async function copied(page: Page): Promise<string> {
  await copyButton(page).click()
  await expect(page.getByRole('status').filter({ hasText: /^Copied$/ })).toHaveCount(1)
  return page.evaluate(() => navigator.clipboard.readText())
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('each chapter gives a program of what it shows', async ({ app }) => {
  const says: Readonly<Record<string, string>> = {
    Slope: 'def numerical_diff(f, x):',
    'Partial derivatives': 'print("df/dx1"',
    Gradient: '[2.0, -4.0]',
    Descent: 'gradient_descent(f, x, lr, step_num=100, every=10)',
    Backward: 'NumPy has no backward pass',
    Weights: 'class simpleNet:',
  }
  for (const [chapter, line] of Object.entries(says)) {
    await visit(app, chapter)
    expect(await copied(app)).toContain(line)
  }
})

test('the program of a descent prints what the screen shows', async ({ app }) => {
  test.skip(!hasLibrary('numpy'), 'This machine’s Python has no NumPy.')
  await enter(app, 'Learning rate value', '10')
  const program = await copied(app)
  await toLastStep(app)
  const [last] = runScripts([program]).flatMap(({ printed }) => printed.slice(-1))
  const [step, ...numbers] = [last ?? []].flat()
  expect(step).toBe(100)
  for (const number of numbers) {
    await expect(app.getByRole('region', { name: 'Current point' })).toContainText(String(number))
  }
})

test('where code that never reads f would print other numbers, the place says which', async ({ app }) => {
  const note = app.getByText('-19161325137326.836')
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await expect(note).toBeVisible()
  await app.getByRole('slider', { name: 'Step', exact: true }).press('Home')
  await expect(note).toHaveCount(0)
})

test('what was copied is said until something else is shown', async ({ app }) => {
  await copied(app)
  await enter(app, 'Learning rate value', '0.5')
  await expect(app.getByText('Copied', { exact: true })).toHaveCount(0)
})

test('where the clipboard refuses it, the program is there to be copied by hand', async ({ tab }) => {
  await openLink(tab, linkTo('slope', { x: 3 }))
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    // Deprecated, and what the page falls back to.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand = () => false
  })
  await copyButton(tab).click()
  const text = tab.getByRole('dialog').getByRole('textbox', { name: 'Copy as NumPy' })
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(/x = np\.float64\(3\.0\)/)
  const selected = await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(selected).toBe((await text.inputValue()).length)
})
