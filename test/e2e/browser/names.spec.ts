import type { Page } from '@playwright/test'
import { expect, test, toLastStep, visit } from './page'

/** Who speaks to a machine says what is seen: so what a control shows is part of its name (WCAG 2.5.3). */
function misnamed(): string[] {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .katex-mathml')
  const seenText = (element: Element) => {
    // What a drawn control shows below its first line is what it holds, not what it is called.
    const drawn = element instanceof SVGElement ? element.querySelector('text') : null
    const walker = document.createTreeWalker(drawn ?? element, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && isSeen(parent) && !parent.closest('title, option')) texts.push(walker.currentNode.textContent ?? '')
    }
    return plain(texts.join(''))
  }
  const controls = document.querySelectorAll(
    '[aria-label]:is(button, a, summary, input, select, [role=button], [role=tab], [role=checkbox], [role=option])',
  )
  return Array.from(controls)
    .filter(
      (control) => isSeen(control) && !plain(control.getAttribute('aria-label') ?? '').includes(seenText(control)),
    )
    .map((control) => `${seenText(control)} is named ${control.getAttribute('aria-label') ?? ''}`)
}

const tabs = (page: Page) => page.locator('main').getByRole('tab')

for (const language of ['en', 'ja'] as const) {
  test(`what a control shows is part of its name, in every part of every chapter (${language})`, async ({ app }) => {
    const faults = new Set<string>()
    const look = async () => {
      for (const fault of await app.evaluate(misnamed)) faults.add(fault)
    }
    await toLastStep(app)
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    const chapters = app.getByRole('navigation').getByRole('button', { disabled: false })
    for (const chapter of await chapters.all()) {
      await chapter.click()
      await expect(app.locator('main')).toBeVisible()
      await look()
      for (const tab of await tabs(app).all()) {
        await tab.click()
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        await look()
      }
    }
    expect(Array.from(faults)).toEqual([])
  })
}

for (const { chapter, words } of [
  { chapter: 'Partial derivatives', words: /move the point/ },
  { chapter: 'Descent', words: /set the start/ },
]) {
  test(`the picture of ${chapter} speaks of what its ring moves`, async ({ app }) => {
    await visit(app, chapter)
    await expect(app.getByRole('application').first()).toHaveAccessibleDescription(words)
  })
}
