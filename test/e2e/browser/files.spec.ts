import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { drop, expect, test, toLastStep } from './page'

async function choose(page: Page, command: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('group', { name: 'File' }).getByRole('button', { name: command }).click()
}
const rate = (page: Page) => page.getByRole('textbox', { name: 'Learning rate value' })
async function setRate(page: Page, value: string): Promise<void> {
  await rate(page).fill(value)
  await rate(page).press('Enter')
}
async function open(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await choose(page, /^Open…/)
  await (await chooser).setFiles(path)
}

test('a setup is downloaded and opened again; one that is wrong says so and changes nothing', async ({
  app: page,
}, testInfo) => {
  await setRate(page, '0.3')
  const path = testInfo.outputPath('mine.downhill')
  const saved = page.waitForEvent('download')
  await choose(page, /^Save \(/)
  const download = await saved
  expect(download.suggestedFilename()).toBe('lesson.downhill')
  await download.saveAs(path)
  await choose(page, 'New setup')
  await expect(rate(page)).toHaveValue('0.1')
  await open(page, path)
  await expect(rate(page)).toHaveValue('0.3')
  await expect(page).toHaveTitle(/^mine\.downhill – /)
  await setRate(page, '0.5')
  await expect(page).toHaveTitle(/^mine\.downhill • – /)

  writeFileSync(path, '{"downhill": 2, "records": {"descent": {"steps": 1.5}}}')
  await open(page, path)
  await expect(page.getByRole('alert')).toContainText(
    '“descent” it gives 1.5 for “steps”, where a whole number belongs',
  )
  await expect(rate(page)).toHaveValue('0.5')
  await page.goBack()
  await expect(rate(page)).toHaveValue('0.1')
  // The setup before belongs to no file.
  await expect(page).not.toHaveTitle(/downhill – /)
})

test('a file that is dropped on the page is opened; a text that is dropped is none', async ({ app: page }) => {
  await drop(page, 'dropped.downhill', '{"downhill": 2, "chapter": "slope", "records": {"slope": {"x": 2}}}')
  await expect(page).toHaveTitle(/^dropped\.downhill – Slope/)
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'x0')
    return !document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(isTaken).toBe(false)
})

test('the hand-out opens from a file, as the page was, without a network', async ({ app: page, context }, testInfo) => {
  await setRate(page, '10')
  await page.getByRole('button', { name: 'Step forward' }).click()
  await choose(page, 'Save as a hand-out…')
  const dialog = page.getByRole('dialog', { name: 'Hand-out' })
  await dialog.getByRole('textbox').fill('Class 2B: η = 10')
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the hand-out' }).click()
  await expect(dialog.getByRole('status')).toHaveText('The hand-out was saved.')
  const path = testInfo.outputPath('hand-out.html')
  const download = await saved
  expect(download.suggestedFilename()).toBe('Class 2B η = 10.html')
  await download.saveAs(path)
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/)

  await context.setOffline(true)
  const pupil = await context.newPage()
  await pupil.goto(pathToFileURL(path).href)
  await expect(rate(pupil)).toHaveValue('10')
  await expect(pupil.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute(
    'aria-valuetext',
    'Step 1 of 100',
  )
  // The address says it first, and then no more.
  await expect.poll(() => pupil.url()).toContain('learningRate')
  await setRate(pupil, '0.1')
  await expect.poll(() => pupil.url()).not.toContain('learningRate')
  await pupil.reload()
  await expect(rate(pupil)).toHaveValue('0.1')
})

test('the menu is used by keyboard alone: it closes by Escape and by Tab out of it, and gives the focus back', async ({
  app: page,
}) => {
  const button = page.getByRole('button', { name: 'File', exact: true })
  const menu = page.getByRole('group', { name: 'File' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('button', { name: 'New setup' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab')
  await expect(menu.getByRole('button', { name: 'Save as a hand-out…' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(menu).toHaveCount(0)

  await button.press('Enter')
  await menu.getByRole('button', { name: 'Save as a hand-out…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Hand-out' })
  const saved = page.waitForEvent('download')
  await dialog.getByRole('textbox', { name: 'Name of the file' }).press('Enter')
  expect((await saved).suggestedFilename()).toBe('Downhill hand-out.html')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a file that is changed says so in words, in the header and in the menu', async ({ app: page }) => {
  await drop(page, 'mine.downhill', '{"downhill": 2, "chapter": "descent", "records": {}}')
  const banner = page.getByRole('banner')
  await expect(banner).toContainText('mine.downhill')
  await expect(banner).not.toContainText('changed')
  await setRate(page, '0.3')
  await expect(banner.getByText('changed')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await expect(page.getByRole('group', { name: 'File' })).toContainText(/mine\.downhill\s*• changed/)
})

test('the step table is saved as CSV, named after its formula', async ({ app: page }) => {
  await toLastStep(page)
  await page.getByRole('button', { name: 'Step table' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('Step table x0^2 + x1^2.csv')
  await expect(page.getByText('Rows handed to the browser as a file: 101')).toBeVisible()
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
  expect(lines.slice(0, 2)).toEqual(['step,x0,x1,f,df/dx0,df/dx1', '0,-3,4,25,-6.00000000000378,7.999999999999119'])
  expect(lines).toHaveLength(103)
})
