import type { Locator, Page } from '@playwright/test'
import { expect, test, visit } from './page'

/** Contrast of an element's words with what is behind them, after WCAG. Runs in the page. */
function contrastOf(element: Element): number {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) =>
    numbers(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
  let ground = element
  while (numbers(getComputedStyle(ground).backgroundColor)[3] === 0 && ground.parentElement)
    ground = ground.parentElement
  const [one, other] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** One of each: pressed, chosen and plain chips, tabs, buttons and chapters. */
function chips(page: Page): Locator[] {
  const stops = page.getByRole('group', { name: 'Preset steps h' }).getByRole('button')
  return [
    page.locator('.stops [aria-pressed=true]').first(),
    stops.last(),
    page.getByRole('tab', { selected: true }),
    page.getByRole('tab', { selected: false }).first(),
    page.getByRole('button', { name: 'Switch to Japanese' }),
    page.getByRole('button', { name: 'Open in Descent' }),
    page.getByRole('button', { name: /^Copy .* as PNG$/ }).first(),
    page.locator('nav button[aria-current]'),
    page.locator('nav button:not([aria-current])').first(),
  ]
}

test('chips, tabs and buttons can be read in both themes, pressed or not, also under the pointer', async ({ app }) => {
  await visit(app, 'Gradient')
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await app.getByRole('button', { name: 'Dark theme' }).click()
    for (const chip of chips(app)) {
      for (const isHovered of [false, true]) {
        if (isHovered) await chip.hover()
        else await app.mouse.move(0, 0)
        // Colours glide; what counts is where they come to.
        await chip.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)))
        expect(await chip.evaluate(contrastOf), `${String(chip)}, ${theme}, ${String(isHovered)}`).toBeGreaterThan(4.5)
      }
    }
  }
})

test('where the system says the colours, what is chosen differs in more than its border', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active' })
  await visit(app, 'Gradient')
  const ground = (chip: Locator) => chip.evaluate((element) => getComputedStyle(element).backgroundColor)
  const [pressed, plain, chosen, other] = chips(app)
  if (!pressed || !plain || !chosen || !other) throw new Error('There are no chips.')
  expect(await ground(pressed)).not.toBe(await ground(plain))
  expect(await ground(chosen)).not.toBe(await ground(other))
  expect(await ground(app.locator('nav button[aria-current]'))).not.toBe(
    await ground(app.locator('nav button:not([aria-current])').first()),
  )
  for (const chip of [pressed, plain, chosen, other]) expect(await chip.evaluate(contrastOf)).toBeGreaterThan(4.5)
  const track = await app
    .locator('.slider')
    .first()
    .evaluate((slider) => {
      const [filled, rest] = ['--accent', '--line'].map((name) => {
        const probe = document.createElement('i')
        probe.style.cssText = `forced-color-adjust: none; color: var(${name})`
        slider.append(probe)
        const { color } = getComputedStyle(probe)
        probe.remove()
        return color
      })
      return { filled, rest }
    })
  expect(track.filled).not.toBe(track.rest)
})
