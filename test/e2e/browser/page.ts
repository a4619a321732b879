import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as base, type Page } from '@playwright/test'

/** The one-file edition as a student opens it: from the disk. */
export const ADDRESS = pathToFileURL(resolve(import.meta.dirname, '../../../out/web/downhill.html')).href

interface Fixtures {
  /** A tab in which nothing is open yet. It fails its test when a page logs an error or asks the network for anything. */
  readonly tab: Page
  /** The app as it opens by itself, in such a tab. */
  readonly app: Page
}

export const test = base.extend<Fixtures>({
  tab: async ({ page }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !isDriverChatter(message.text())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) faults.push(`request to ${request.url()}`)
    })
    await use(page)
    expect(faults).toEqual([])
  },
  app: async ({ tab }, use) => {
    await tab.goto(ADDRESS)
    // It can be moved as soon as there is a run.
    await expect(tab.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
    await use(tab)
  },
})

/** Chromium's software WebGL says how slow it is when a screenshot reads its pixels; that is not ours. */
function isDriverChatter(text: string): boolean {
  return /GPU stall due to ReadPixels|GL Driver Message/.test(text)
}

/** A page, or a frame in one. */
type Shown = Pick<Page, 'getByRole' | 'getByText'>

/** Types into a field and leaves it with Enter, as a person does. */
export async function enter(page: Shown, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}

/** Opens the page afresh with a link, as from a message or a lesson plan. */
export async function openLink(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(ADDRESS + hash)
  await expect(page.getByRole('banner')).toBeVisible()
}

/** The link to a chapter with a record, in the form of this edition. */
export function linkTo(chapter: string, record: object): string {
  return `#v=3&chapter=${chapter}&${chapter}=${encodeURIComponent(JSON.stringify(record))}`
}

/** Goes to another chapter. */
export async function visit(page: Page, chapter: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('button', { name: chapter }).click()
}

/** Drops a file onto the page, as from a folder. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], fileName))
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    [name, text] as const,
  )
}

/** Jumps to the last step of the run that is on show, once it has come and is whole: a slow machine draws it in parts. */
export async function toLastStep(page: Shown): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  await expect(slider).toBeEnabled()
  await expect(page.getByText(/^Computing step/)).toHaveCount(0)
  await slider.press('End')
  await expect.poll(async () => (await slider.inputValue()) === (await slider.getAttribute('max'))).toBe(true)
}

export { expect }
