import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'

const languages = [
  { language: 'en', help: 'Help', licences: 'Licences' },
  { language: 'ja', help: 'ヘルプ', licences: 'ライセンス' },
] as const

for (const { language, help, licences } of languages) {
  test(`the help leads to the licences, each to be read by keyboard, and axe finds nothing: ${language}`, async ({
    app,
  }) => {
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    await app.keyboard.press('F1')
    await app.getByRole('dialog', { name: help }).getByRole('button', { name: licences }).press('Enter')
    const dialog = app.getByRole('dialog', { name: licences })
    const svelte = dialog.locator('details').filter({ hasText: /^svelte \d/ })
    await svelte.locator('summary').press('Enter')
    await expect(svelte.getByText('Permission is hereby granted, free of charge')).toBeVisible()
    expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([])
    await app.keyboard.press('Escape')
    await expect(app.getByRole('dialog')).toHaveCount(0)
  })
}

test('of page, engine and fonts each has the licence that its package has', async ({ app }) => {
  await app.keyboard.press('F1')
  await app.getByRole('button', { name: 'Licences' }).click()
  const dialog = app.getByRole('dialog', { name: 'Licences' })
  const rows = [
    ['Downhill', 'MIT', 'The Downhill authors'],
    // The page's own, one that only its parts use, the engine's in its worker, and the two that have fonts.
    ['three', 'MIT', 'three.js authors'],
    ['d3-ease', 'BSD-3-Clause', 'Neither the name of the author'],
    ['@dagrejs/dagre', 'MIT', 'Chris Pettitt'],
    ['@fontsource-variable/inter', 'OFL-1.1', 'SIL OPEN FONT LICENSE'],
    ['katex', 'MIT', 'Khan Academy'],
  ] as const
  for (const [name, licence, words] of rows) {
    const row = dialog.locator('details').filter({ hasText: new RegExp(`^${name} [\\d.]+: ${licence}`) })
    await row.locator('summary').click()
    await expect(row.getByText(words)).toBeVisible()
  }
})
