import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './page'

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
  await expect(page.getByRole('alert')).toContainText('“descent” it gives 1.5 for “steps”, which cannot be')
  await expect(rate(page)).toHaveValue('0.5')
  await page.goBack()
  await expect(rate(page)).toHaveValue('0.1')
})

test('a file that is dropped on the page is opened; a text that is dropped is none', async ({ app: page }) => {
  await page.evaluate(() => {
    const text = '{"downhill": 2, "chapter": "slope", "records": {"slope": {"x": 2}}}'
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'dropped.downhill'))
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  })
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
  await setRate(pupil, '0.1')
  await expect.poll(() => pupil.url()).not.toContain('learningRate')
  await pupil.reload()
  await expect(rate(pupil)).toHaveValue('0.1')
})
