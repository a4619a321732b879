import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../browser/page'

/** What the clipboard holds, as seen by whoever pastes it. */
interface Pasted {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of the pixel in the upper left corner. */
  readonly corner: readonly number[]
  /** How many different ones there are. */
  readonly colours: number
  /** Stands for all pixels. */
  readonly sum: string
}

test.beforeEach(async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.getByRole('button', { name: 'Save the picture' }).click()
})

test('the 3D picture is copied in the size that was asked for, with or without labels and ground', async ({ app }) => {
  const room = await roomOf(app)
  const canvas = app.locator('canvas')
  const before = await canvas.boundingBox()
  const paper = await copy(app)
  expect([paper.width, paper.height]).toEqual([2 * room.width, 2 * room.height])
  expect(paper.corner).toEqual(await paperColour(app))
  expect(paper.colours).toBeGreaterThan(100)

  await app.getByRole('checkbox', { name: 'With labels' }).uncheck()
  const bare = await copy(app)
  expect(bare.sum).not.toBe(paper.sum)

  await app.getByRole('checkbox', { name: 'Transparent ground' }).check()
  await app.getByRole('button', { name: '1×' }).click()
  const clear = await copy(app)
  expect([clear.width, clear.height]).toEqual([room.width, room.height])
  expect(clear.corner[3]).toBe(0)
  expect(clear.colours).toBeGreaterThan(100)
  expect(await canvas.boundingBox()).toEqual(before)
})

test('the map is copied with its own size and colours too', async ({ app }) => {
  await app.getByRole('button', { name: 'Contour map' }).click()
  const room = await app.getByRole('application').boundingBox()
  const map = await copy(app)
  expect([map.width, map.height]).toEqual([2 * (room?.width ?? 0), 2 * (room?.height ?? 0)])
  expect(map.corner).toEqual(await paperColour(app))
  await app.getByRole('checkbox', { name: 'With labels' }).uncheck()
  await app.getByRole('checkbox', { name: 'Transparent ground' }).check()
  const clear = await copy(app)
  expect(clear.corner[3]).toBe(0)
  expect(clear.sum).not.toBe(map.sum)
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Save as file' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Descent .+\.png$/)
  await expect(app.getByText('PNG saved as a file')).toBeVisible()
})

async function copy(page: Page): Promise<Pasted> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('PNG copied')).toBeVisible()
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    const { width, height } = picture
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('There is no canvas.')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const hash = await crypto.subtle.digest('SHA-1', data)
    return {
      ...{ width, height, corner: [...data.slice(0, 4)] },
      colours: new Set(new Uint32Array(data.buffer)).size,
      sum: new Uint8Array(hash).join(),
    }
  })
}

/** As the page has it around the picture, with full opacity. */
async function paperColour(page: Page): Promise<number[]> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  return [...(colour.match(/\d+/g) ?? []).map(Number), 255]
}

test('the 3D picture is saved as a drawing with its labels as letters over the pixels', async ({ app }) => {
  await app.getByRole('group', { name: 'Format' }).getByRole('button', { name: 'SVG' }).click()
  await expect(app.getByText('The surface stays a picture of pixels')).toBeVisible()
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Save as file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Descent .+\.svg$/)
  const { words, colours, width } = await read(app, readFileSync(await file.path(), 'utf8'))
  expect(words).toEqual((await app.locator('.labels span').allTextContents()).map((text) => text.trim()))
  expect(words.length).toBeGreaterThan(10)
  expect(width).toBe(2 * (await roomOf(app)).width)
  expect(colours).toBeGreaterThan(100)
})

/** Size of the stage in whole CSS pixels, as the canvas has it. */
function roomOf(page: Page): Promise<{ width: number; height: number }> {
  return page.getByRole('application').evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }))
}

/** The words of an SVG, and what its embedded picture holds. */
function read(page: Page, text: string): Promise<{ words: string[]; width: number; colours: number }> {
  return page.evaluate(async (markup) => {
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml')
    const image = new Image()
    image.src = svg.querySelector('image')?.getAttribute('xlink:href') ?? ''
    await image.decode()
    const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')
    if (!context) throw new Error('There is no canvas.')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.naturalWidth, image.naturalHeight)
    return {
      words: Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent),
      ...{ width: image.naturalWidth, colours: new Set(new Uint32Array(data.buffer)).size },
    }
  }, text)
}
