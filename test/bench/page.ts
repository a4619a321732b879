/** The page: frames beside bare three.js, opening, answering a slider, resting. Needs `npm run build:web` first. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { chromiumLaunch } from '../support/chromium'
import { benchPageOf } from './bench-page'
import { median, print, ratio } from './report'

const EDITION = pathToFileURL(resolve('out/web/downhill.html')).href
const FRAMES = 60

/** Milliseconds between two drawn frames while the canvas draws without a rest. */
function frameTime(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const until = (frames: number) =>
      new Promise<void>((done) => {
        const look = () => (drawnFrames >= frames ? done() : requestAnimationFrame(look))
        look()
      })
    await until(drawnFrames + 10)
    const first = drawnFrames
    const begun = performance.now()
    await until(first + count)
    return (performance.now() - begun) / (drawnFrames - first)
  }, FRAMES)
}

async function bareAddress(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'))
  const root = join(import.meta.dirname, 'bare')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [viteSingleFile()],
    build: { outDir, emptyOutDir: true },
  })
  return pathToFileURL(join(outDir, 'index.html')).href
}

/** Milliseconds of a frame of the bare page. @param pixels drawn along a CSS pixel @param segments cells along a side */
async function bareFrame(browser: Browser, size: { width: number; height: number }, pixels: number, segments: number) {
  const page = await benchPageOf(browser)
  const query = new URLSearchParams(
    Object.entries({ ...size, pixels, segments }).map(([name, value]) => [name, String(value)]),
  )
  await page.goto(`${await bareAddress()}?${query.toString()}`)
  const time = await frameTime(page)
  await page.close()
  return time
}

async function opened(browser: Browser): Promise<{ page: Page; firstPictureMs: number }> {
  const page = await benchPageOf(browser)
  await page.goto(EDITION)
  const firstPictureMs = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () =>
          drawnFrames > 0 && document.querySelector('dd') !== null
            ? done(performance.now())
            : requestAnimationFrame(look)
        look()
      }),
  )
  return { page, firstPictureMs }
}

/** From an input event on the learning rate slider to the frame that shows the new run. */
function sliderToPicture(page: Page, place: number): Promise<number> {
  return page.evaluate(async (to) => {
    const slider = document.querySelector<HTMLInputElement>('aside input[type=range]')
    if (!slider) return NaN
    const before = drawnFrames
    const begun = performance.now()
    slider.value = String(to)
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return new Promise<number>((done) => {
      const look = () => (drawnFrames === before ? requestAnimationFrame(look) : done(performance.now() - begun))
      look()
    })
  }, place)
}

/** Frames drawn and share of one processor used while nobody touches anything for some seconds. */
async function resting(page: Page, seconds: number): Promise<{ frames: number; busy: number }> {
  const frames = () => page.evaluate(() => drawnFrames)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const busySeconds = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  await page.waitForFunction(() => true, undefined, { polling: 2000 })
  const before = { frames: await frames(), busy: await busySeconds() }
  await new Promise((done) => setTimeout(done, seconds * 1000))
  return { frames: (await frames()) - before.frames, busy: ((await busySeconds()) - before.busy) / seconds }
}

export async function benchPage(): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch)
  const openings: number[] = []
  for (let i = 0; i < 3; i++) {
    const { page, firstPictureMs } = await opened(browser)
    openings.push(firstPictureMs)
    await page.close()
  }
  const { page } = await opened(browser)
  const rest = await resting(page, 5)
  const answers: number[] = []
  for (const place of [-2, -1.5, -1.2, -1, -0.8, -0.5, -1]) answers.push(await sliderToPicture(page, place))

  const canvas = await page.locator('canvas').boundingBox()
  await page.getByRole('textbox', { name: 'Steps value' }).fill('100000')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const ours = await frameTime(page)
  const pixels = await page.evaluate(() => {
    const drawn = document.querySelector('canvas')
    return drawn ? drawn.width / drawn.clientWidth : NaN
  })
  await page.close()
  const size = { width: canvas?.width ?? 0, height: canvas?.height ?? 0 }
  for (const seg of [64, 128]) for (const px of [1, 2]) console.log(seg, px, await bareFrame(browser, size, px, seg))
  const theirs = await bareFrame(browser, size, pixels, 64)
  console.log(pixels)
  await browser.close()

  print('Page: the one-file edition in Chromium, 1280 × 720', [
    { what: 'opening to first picture', value: `${median(openings).toFixed(0)} ms`, note: 'wanted: ≤ 1500 ms' },
    { what: 'slider to new picture', value: `${median(answers).toFixed(0)} ms` },
    { what: 'frame while playing', value: `${ours.toFixed(1)} ms` },
    { what: 'beside bare three.js, same triangles', value: ratio(ours / theirs), note: 'wanted: ≤ 1.15 ×' },
    { what: 'frames drawn in 5 s of rest', value: String(rest.frames), note: 'wanted: 0' },
    { what: 'processor used at rest', value: `${(rest.busy * 100).toFixed(2)} %`, note: 'wanted: 0' },
  ])
}
