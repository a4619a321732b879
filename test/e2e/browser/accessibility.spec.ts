import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { drop, expect, test } from './page'

async function findings(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

test('axe finds nothing in the step table', async ({ app }) => {
  await app.getByRole('button', { name: 'Step table' }).click()
  expect(await findings(app)).toEqual([])
})

test('axe finds nothing in the tool for pictures, the file menu, the hand-out, a file refused and one that lacks changes, in either theme', async ({
  app,
}) => {
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
    await app.getByRole('button', { name: 'Save the picture' }).click()
    await app.getByRole('group', { name: 'Format' }).getByRole('button', { name: 'SVG' }).click()
    await drop(app, 'changed.downhill', '{"downhill": 2, "chapter": "descent", "records": {}}')
    await expect(app.getByRole('banner')).toContainText('changed.downhill')
    await app.getByRole('button', { name: 'Compare 1e-10, 0.1, 10' }).click()
    await drop(app, 'refused.downhill', '{}')
    await expect(app.getByRole('alert')).toContainText('refused.downhill')
    const file = app.getByRole('button', { name: 'File', exact: true })
    await file.click()
    expect([theme, await findings(app)]).toEqual([theme, []])
    await app.getByRole('button', { name: 'Save as a hand-out…' }).click()
    await expect(app.getByRole('dialog', { name: 'Hand-out' })).toBeVisible()
    expect([theme, await findings(app)]).toEqual([theme, []])
    await app.keyboard.press('Escape')
    await app.getByRole('alert').getByRole('button').click()
    await app.getByRole('button', { name: 'Save the picture' }).press('Enter')
    await drop(app, 'next.downhill', '{"downhill": 2, "records": {}}')
    const question = app.getByRole('dialog', { name: 'Save the changes to “changed.downhill”?' })
    await expect(question).toBeVisible()
    expect([theme, await findings(app)]).toEqual([theme, []])
    await question.getByRole('button', { name: 'Don’t save' }).click()
    await expect(app.getByRole('banner')).toContainText('next.downhill')
  }
})
