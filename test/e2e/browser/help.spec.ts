import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, linkTo, openLink, test, visit } from './page'

const languages = [
  { language: 'en', title: 'Help', play: 'Play or pause', sections: 'Parts of the help' },
  { language: 'ja', title: 'ヘルプ', play: '再生・一時停止', sections: 'ヘルプの項目' },
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
  await app.getByRole('tab', { name: 'Formulas' }).click()
  await app.keyboard.press('PageDown')
  // With the focus on nothing at all, as browsers leave it here and there.
  await app.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await app.keyboard.press('PageDown')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', /^Step 0 of/)
})

for (const { language, title, sections } of languages) {
  test(`axe finds nothing in the help, nor in a complaint about a link, in either theme: ${language}`, async ({
    tab,
  }) => {
    await openLink(tab, linkTo('descent', { learningRate: -1 }))
    if (language === 'ja') await tab.getByRole('button', { name: 'Switch to Japanese' }).click()
    for (const theme of ['light', 'dark']) {
      if (theme === 'dark') await tab.getByRole('button', { name: /Dark theme|暗い配色/ }).click()
      await expect(tab.getByRole('alert')).toContainText('learningRate')
      expect([theme, await findings(tab)]).toEqual([theme, []])
      await tab.keyboard.press('F1')
      const help = tab.getByRole('dialog', { name: title })
      for (const section of await help.getByRole('tablist', { name: sections }).getByRole('tab').all()) {
        await section.click()
        await expect(help.getByRole('tabpanel', { name: await section.innerText() })).toBeVisible()
        expect([theme, await section.innerText(), await findings(tab)]).toEqual([theme, await section.innerText(), []])
      }
      await tab.keyboard.press('Escape')
      await expect(tab.getByRole('dialog')).toHaveCount(0)
    }
  })

  test(`the help is whole on a phone and with 200 % text, and Escape gives the focus back: ${language}`, async ({
    app,
  }) => {
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    const button = app.getByRole('button', { name: title, exact: true })
    for (const scale of [1, 2]) {
      await app.setViewportSize({ width: 390, height: 844 })
      await app.evaluate((value) => {
        document.documentElement.style.setProperty('--scale', String(value))
      }, scale)
      await button.focus()
      await app.keyboard.press('Enter')
      const help = app.getByRole('dialog', { name: title })
      for (const section of await help.getByRole('tablist', { name: sections }).getByRole('tab').all()) {
        await section.click()
        const name = await section.innerText()
        await expect(help.getByRole('tabpanel', { name })).toBeVisible()
        expect([scale, name, await help.evaluate((box) => box.scrollWidth - box.clientWidth)]).toEqual([scale, name, 0])
      }
      await app.keyboard.press('Escape')
      await expect(button).toBeFocused()
    }
  })
}

test("the teacher's page is that of the chapter on show, says that it tells results, and others can be chosen", async ({
  app,
}) => {
  await visit(app, 'Weights')
  const help = await openSection(app, 'For teachers')
  await expect(help).toContainText('For the teacher. This page tells results')
  await expect(help.getByRole('combobox', { name: 'Chapter' })).toHaveValue('weights')
  await expect(help).toContainText('0.9280682857864075')
  await help.getByRole('combobox', { name: 'Chapter' }).selectOption('Slope')
  await expect(help).toContainText('0.9999999999976694')
})

test('an example of the help goes into the field of the chapter on show, and can be taken back', async ({ app }) => {
  await visit(app, 'Slope')
  const field = app.getByRole('textbox', { name: 'Formula' })
  await expect(field).toHaveValue('0.05*x^2+0.5*x')
  await (await openSection(app, 'Formulas')).getByRole('button', { name: 'Try log(1 + x0^2)', exact: true }).click()
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await expect(field).toHaveValue('log(1 + x0^2)')
  await expect(app.getByRole('navigation').getByRole('button', { name: 'Slope' })).toBeFocused()
  await expect.poll(() => decodeURIComponent(app.url())).toContain('log(1')
  await app.keyboard.press('Control+z')
  await expect(field).toHaveValue('0.05*x^2+0.5*x')
})

test('an example of two variables goes to a chapter that takes two', async ({ app }) => {
  await visit(app, 'Slope')
  await (await openSection(app, 'Formulas')).getByRole('button', { name: 'Try x^2 + 3y^2' }).click()
  await expect(app.getByRole('navigation').getByRole('button', { name: 'Descent' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('x^2 + 3y^2')
})

test('after an example nobody is sent to the page’s beginning, also where nothing had the focus', async ({ app }) => {
  await (await openSection(app, 'Formulas')).getByRole('button', { name: 'Try x^2 + 3y^2' }).click()
  await expect(app.getByRole('complementary')).toBeFocused()
})

/** Opens the help at one of its sections. */
async function openSection(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help' })
  await help.getByRole('tab', { name }).click()
  return help
}

async function findings(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
