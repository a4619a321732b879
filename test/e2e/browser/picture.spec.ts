import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, toLastStep } from './page'

/** What a drawing program would find in a file. */
interface Found {
  readonly fault: string | null
  readonly title: string | undefined
  readonly description: string | undefined
  readonly words: readonly (string | null)[]
  /** What leads out of the file, or is known only to the page. */
  readonly foreign: readonly string[]
  readonly images: number
  readonly ground: string | null | undefined
}

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

function look(page: Page, text: string): Promise<Found> {
  return page.evaluate((markup) => {
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml')
    const attributes = Array.from(svg.querySelectorAll('*')).flatMap((element) =>
      Array.from(element.attributes, ({ name, value }) => `${element.tagName} ${name}="${value}"`),
    )
    const ids = new Set(Array.from(svg.querySelectorAll('[id]'), ({ id }) => id))
    const isForeign = (attribute: string) =>
      /var\(|color-mix|color\(|[ :](class|style|href)=/.test(attribute) ||
      Array.from(attribute.matchAll(/url\("?([^")]*)"?\)/g)).some(([, to = '']) => !ids.has(to.replace(/^#/, '')))
    return {
      fault: svg.querySelector('parsererror')?.textContent ?? null,
      title: svg.querySelector('title')?.textContent,
      description: svg.querySelector('desc')?.textContent,
      words: Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent),
      foreign: attributes.filter(isForeign),
      images: svg.querySelectorAll('image').length,
      ground: svg.documentElement.querySelector(':scope > rect')?.getAttribute('fill'),
    }
  }, text)
}

test('the map is saved as a drawing that needs nothing else, with the words that are on screen', async ({ app }) => {
  await toLastStep(app)
  const map = app.getByRole('application')
  await app.getByRole('button', { name: 'Save the picture' }).click()
  await app.getByRole('group', { name: 'Format' }).getByRole('button', { name: 'SVG' }).click()
  await expect(app.getByText('The map as lines, areas and letters')).toBeVisible()
  const { name, text } = await save(app)
  expect(name).toMatch(/^Descent .+\.svg$/)
  await expect(app.getByText('SVG saved as a file')).toBeVisible()
  const found = await look(app, text)
  expect(found).toMatchObject({ fault: null, foreign: [], images: 0, title: await app.title() })
  expect(found.description).toBe(await map.getAttribute('aria-label'))
  expect(found.words).toEqual(await map.locator('svg text').allTextContents())
  expect(found.words.length).toBeGreaterThan(10)
  expect(found.ground).toBe(await app.evaluate(() => getComputedStyle(document.body).backgroundColor))

  await app.getByRole('checkbox', { name: 'With labels' }).uncheck()
  await app.getByRole('checkbox', { name: 'Transparent ground' }).check()
  const bare = await look(app, (await save(app)).text)
  expect(bare).toMatchObject({ fault: null, foreign: [], words: [], ground: undefined })
})
