import AxeBuilder from '@axe-core/playwright'
import { expect, linkTo, openLink, test } from './page'

const languages = [
  { language: 'en', title: 'Keys and gestures', play: 'Play or pause' },
  { language: 'ja', title: 'キーと操作', play: '再生・一時停止' },
] as const

test('F1, ? and a button show every key, and Escape puts them away, in either language', async ({ app }) => {
  for (const { language, title, play } of languages) {
    await test.step(language, async () => {
      if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
      const help = app.getByRole('dialog', { name: title })
      const button = app.getByRole('button', { name: title })
      for (const open of [() => app.keyboard.press('F1'), () => app.keyboard.press('?'), () => button.click()]) {
        await open()
        await expect(help.getByRole('row', { name: play })).toContainText(/Space|スペース/)
        await app.keyboard.press('Escape')
        // Gone from the page, not only out of sight: until then a key that opens it changes nothing.
        await expect(app.locator('dialog')).toHaveCount(0)
      }
    })
  }
})

test('while the keys are on show, no key acts on the page under them', async ({ app }) => {
  await app.keyboard.press('F1')
  await app.keyboard.press('PageDown')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', /^Step 0 of/)
})

for (const { language, title } of languages) {
  test(`axe finds nothing in the keys, nor in a complaint about a link, in either theme: ${language}`, async ({
    tab,
  }) => {
    await openLink(tab, linkTo('descent', { learningRate: -1 }))
    if (language === 'ja') await tab.getByRole('button', { name: 'Switch to Japanese' }).click()
    for (const theme of ['light', 'dark']) {
      if (theme === 'dark') await tab.getByRole('button', { name: /Dark theme|暗い配色/ }).click()
      await expect(tab.getByRole('alert')).toContainText('learningRate')
      expect([theme, await findings(tab)]).toEqual([theme, []])
      await tab.keyboard.press('F1')
      await expect(tab.getByRole('dialog', { name: title })).toBeVisible()
      expect([theme, await findings(tab)]).toEqual([theme, []])
      await tab.keyboard.press('Escape')
      await expect(tab.getByRole('dialog')).toHaveCount(0)
    }
  })
}

async function findings(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
