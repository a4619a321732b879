import AxeBuilder from '@axe-core/playwright'
import { chromiumWithoutWebgl } from '../../support/chromium'
import { expect, linkTo, openLink, test } from './page'

// These words stand over any picture; the map is drawn faster than the surface where there is no graphics card.
test.use({ launchOptions: chromiumWithoutWebgl })

const languages = [
  { language: 'en', title: 'Keys and gestures', play: 'Play or pause' },
  { language: 'ja', title: 'キーと操作', play: '再生・一時停止' },
] as const

for (const { language, title, play } of languages) {
  test(`F1, ? and a button show every key, and Escape puts them away: ${language}`, async ({ app }) => {
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    const help = app.getByRole('dialog', { name: title })
    const button = app.getByRole('button', { name: title })
    for (const open of [() => app.keyboard.press('F1'), () => app.keyboard.press('?'), () => button.click()]) {
      await open()
      await expect(help.getByRole('row', { name: play })).toContainText(/Space|スペース/)
      await app.keyboard.press('Escape')
      await expect(help).toHaveCount(0)
    }
  })
}

test('while the keys are on show, no key acts on the page under them', async ({ app }) => {
  await app.keyboard.press('F1')
  await app.keyboard.press('PageDown')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', /^Step 0 of/)
})

for (const theme of ['light', 'dark'] as const) {
  for (const { language, title } of languages) {
    test(`axe finds nothing in the keys, nor in a complaint about a link: ${theme}, ${language}`, async ({ app }) => {
      await openLink(app, linkTo('descent', { learningRate: -1 }))
      if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
      if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
      await expect(app.getByRole('alert')).toContainText('learningRate')
      expect(await findings(app)).toEqual([])
      await app.keyboard.press('F1')
      await expect(app.getByRole('dialog', { name: title })).toBeVisible()
      expect(await findings(app)).toEqual([])
    })
  }
}

async function findings(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
