import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../browser/page'

test('axe finds nothing on the first screen, in either theme and language', async ({ app }) => {
  for (const language of ['en', 'ja']) {
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    for (const theme of ['light', 'dark']) {
      const { violations } = await new AxeBuilder({ page: app }).analyze()
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
      expect([language, theme, found]).toEqual([language, theme, []])
      await app.getByRole('button', { name: /Dark theme|Light theme|暗い配色|明るい配色/ }).click()
    }
  }
})

test('axe finds nothing where runs are compared and the whole of them is shown, in either theme', async ({ app }) => {
  await app.getByRole('button', { name: /^Compare / }).click()
  await app.getByRole('checkbox', { name: 'Show the whole run' }).check()
  await expect(app.getByRole('checkbox', { name: /^η = / })).toHaveCount(3)
  for (const theme of ['Dark theme', 'Light theme']) {
    const { violations } = await new AxeBuilder({ page: app }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    await app.getByRole('button', { name: theme }).click()
  }
})

test('every target is at least 24 pixels in both directions', async ({ app }) => {
  // The buttons of the skip group are out of sight until a Tab comes to them.
  const skips = app.getByRole('group', { name: 'Shortcuts within the page' }).getByRole('button')
  await app.keyboard.press('Tab')
  await expect(skips.first()).toBeFocused()
  const height = (await skips.first().boundingBox())?.height ?? 0
  expect(height).toBeGreaterThanOrEqual(24)
  const seen = app.locator(':is(button, input, select):visible:not([aria-label="Shortcuts within the page"] *)')
  for (const target of await seen.all()) {
    const box = await target.boundingBox()
    const name = await target.evaluate((element) => element.outerHTML.slice(0, 120))
    expect([name, Math.min(box?.width ?? 0, box?.height ?? 0) >= 24]).toEqual([name, true])
  }
})
