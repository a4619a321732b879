import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { ADDRESS } from './page'

/** A lesson's page with the app in a frame without an address. @param sandbox what the frame may do; undefined for all */
async function openFramed(page: Page, sandbox?: string): Promise<FrameLocator> {
  await page.route('https://school.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>lesson</p>' }),
  )
  await page.goto('https://school.test/')
  await page.evaluate(
    ([html, allowed]) => {
      const frame = document.createElement('iframe')
      if (allowed !== undefined) frame.setAttribute('sandbox', allowed)
      Object.assign(frame, { srcdoc: html, width: '1200', height: '700' })
      document.body.replaceChildren(frame)
    },
    [readFileSync(fileURLToPath(ADDRESS), 'utf8'), sandbox] as const,
  )
  return page.frameLocator('iframe')
}

test('in a frame without an address of its own the page takes changes, and logs no error', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const app = await openFramed(page)
  const rate = app.getByRole('textbox', { name: 'Learning rate value', exact: true })
  await rate.fill('0.3')
  await rate.press('Enter')
  // A change is written when the hand rests; the next chapter is an entry of the history at once.
  await app.getByRole('button', { name: 'Slope' }).click()
  await expect(app.getByRole('heading', { name: 'Curve, secants and tangent' })).toBeVisible()
  await app.getByRole('button', { name: '4 Descent' }).click()
  await expect(rate).toHaveValue('0.3')
  await expect.poll(() => decodeURIComponent(page.frames().at(-1)?.url() ?? '')).toContain('0.3')
  expect(faults).toEqual([])
})

test('a frame that may store nothing takes choices, which last until it is closed', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  const app = await openFramed(page, 'allow-scripts')
  await app.getByRole('button', { name: 'Dark theme' }).click()
  await app.getByRole('button', { name: /日本語/ }).click()
  await expect(app.getByRole('region', { name: '現在の点' })).toBeVisible()
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(faults).toEqual([])
})

test('a frame that may neither copy nor save shows the picture, to be saved by hand', async ({ page }) => {
  const app = await openFramed(page, 'allow-scripts')
  await app.getByRole('button', { name: 'Copy “Loss over steps” as PNG' }).click()
  const dialog = app.getByRole('dialog', { name: 'Loss over steps' })
  await expect(dialog.getByText('Open the picture’s own menu')).toBeVisible()
  const picture = dialog.getByRole('img', { name: 'Loss over steps' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
  await expect(app.getByText('PNG saved as a file')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
})

test('a frame that may save nothing shows the text of a setup and of a table, to be copied by hand', async ({
  page,
}) => {
  const app = await openFramed(page, 'allow-scripts')
  await app.getByRole('button', { name: 'File', exact: true }).click()
  await app.getByRole('button', { name: /^Save \(/ }).click()
  const setup = app.getByRole('dialog', { name: 'lesson.downhill' })
  await expect(setup.getByText('may be forbidden to save files')).toContainText('“lesson.downhill”')
  const text = setup.getByRole('textbox', { name: 'lesson.downhill' })
  expect(JSON.parse(await text.inputValue())).toMatchObject({ chapter: 'descent' })
  // Selected, so that the browser's own keys copy all of it.
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe((await text.inputValue()).length)
  await expect(app.getByText('was handed to the browser')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(setup).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'File', exact: true })).toBeFocused()

  await app.getByRole('button', { name: 'Step table' }).click()
  await app.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(app.getByRole('textbox', { name: /^Step table x0\^2.*\.csv$/ })).toHaveValue(/^step,x0,x1,f/)
  await expect(app.getByText('Rows handed to the browser')).toHaveCount(0)
})

test('a frame hands a hand-out to the browser, and says that it may come to nothing', async ({ page }) => {
  const app = await openFramed(page, 'allow-scripts allow-downloads')
  await app.getByRole('button', { name: 'File', exact: true }).click()
  await app.getByRole('button', { name: 'Save as a hand-out…' }).click()
  const download = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Save the hand-out' }).click()
  expect((await download).suggestedFilename()).toBe('Downhill hand-out.html')
  await expect(app.getByRole('status').filter({ hasText: 'open this page in a tab of its own' })).toBeVisible()
})
