import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'

const languages = [
  { language: 'en', help: 'Help', check: 'Check this machine', right: /^All 89 numbers are right/ },
  { language: 'ja', help: 'ヘルプ', check: 'この環境の計算を確かめる', right: /^89 個の数値はすべて正し/ },
] as const

for (const { language, help, check, right } of languages) {
  test(`from the help this machine is checked, and axe finds nothing in the check: ${language}`, async ({ app }) => {
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    await app.keyboard.press('F1')
    await app.getByRole('dialog', { name: help }).getByRole('button', { name: check }).click()
    const dialog = app.getByRole('dialog', { name: check })
    await expect(dialog.getByRole('status').first()).toHaveText(right)
    await expect(app.getByRole('dialog')).toHaveCount(1)
    const end = dialog.getByRole('row').filter({ has: app.getByRole('rowheader', { name: 'η = 10, x0' }) })
    await expect(end.getByText('-25898374737328.363')).toHaveCount(2)
    expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([])
    await app.keyboard.press('Escape')
    await expect(app.getByRole('dialog')).toHaveCount(0)
  })
}

test('the report has the version, the browser and each number', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.keyboard.press('F1')
  await app.getByRole('button', { name: 'Check this machine' }).click()
  await app.getByRole('button', { name: 'Copy the report' }).click()
  await expect(app.getByRole('button', { name: 'Copied' })).toBeVisible()
  const lines = (await app.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n')
  expect(lines[0]).toMatch(/^Downhill \d+\.\d+\.\d+ \(browser\)$/)
  expect(lines[1]).toBe(await app.evaluate(() => navigator.userAgent))
  expect(lines[2]).toMatch(/^All 89 numbers are right/)
  expect(lines.slice(4)).toHaveLength(89)
  expect(lines).toContain('descent\tη = 10, x1\t-1295248616896.5398\t-1295248616896.5398\tsame')
})
