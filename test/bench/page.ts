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
/** Cells along a side of the surface. */
const CELLS = 128

/** Milliseconds of work in a frame while the canvas draws without a rest: the median of many. */
async function workOfFrame(page: Page): Promise<number> {
  await page.evaluate(() => (frameWork.length = 0))
  await page.waitForFunction((count) => frameWork.length >= count, FRAMES, { timeout: 120_000 })
  return median(await page.evaluate(() => frameWork.slice()))
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

interface Drawn {
  readonly width: number
  readonly height: number
  /** Drawn along a CSS pixel. */
  readonly pixels: number
}

/** The same of a bare page. @param segments cells along a side of its surface */
async function workOfBareFrame(browser: Browser, { width, height, pixels }: Drawn, segments: number): Promise<number> {
  const page = await benchPageOf(browser, true)
  const query = Object.entries({ width, height, pixels, segments }).map(([name, value]) => `${name}=${String(value)}`)
  await page.goto(`${await bareAddress()}?${query.join('&')}`)
  const work = await workOfFrame(page)
  await page.close()
  return work
}

/** A run that plays for minutes, and what its canvas draws. */
async function playing(browser: Browser): Promise<{ work: number; drawn: Drawn }> {
  const page = await benchPageOf(browser, true)
  const record = JSON.stringify({ steps: 100_000, learningRate: 0.0005 })
  await page.goto(`${EDITION}#v=1&chapter=descent&descent=${encodeURIComponent(record)}`)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForFunction(() => frameWork.length > 30)
  const work = await workOfFrame(page)
  const drawn = await page.evaluate(() => {
    const { width = 0, clientWidth = 0, clientHeight = 0 } = document.querySelector('canvas') ?? {}
    return { width: clientWidth, height: clientHeight, pixels: width / clientWidth }
  })
  await page.close()
  return { work, drawn }
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
  // Opening has its last frame and its clean-up behind it.
  await new Promise((done) => setTimeout(done, 4000))
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

  await page.close()

  const { work, drawn } = await playing(browser)
  // A draft has half the cells along each side, and one pixel for each of the page.
  const bare = await workOfBareFrame(browser, drawn, drawn.pixels === 1 ? CELLS / 2 : CELLS)
  await browser.close()

  print('Page: the one-file edition in Chromium, 1280 × 720', [
    { what: 'opening to first picture', value: `${median(openings).toFixed(0)} ms`, note: 'wanted: ≤ 1500 ms' },
    { what: 'slider to new picture', value: `${median(answers).toFixed(0)} ms` },
    { what: 'work of a frame while playing', value: `${work.toFixed(1)} ms`, note: 'wanted: ≤ 33 ms' },
    { what: 'pixels drawn along one of the page', value: String(drawn.pixels), note: '1 is a draft' },
    { what: 'beside bare three.js, as many triangles and pixels', value: ratio(work / bare), note: 'wanted: ≤ 1.2 ×' },
    { what: 'frames drawn in 5 s of rest', value: String(rest.frames), note: 'wanted: 0' },
    { what: 'processor used at rest', value: `${(rest.busy * 100).toFixed(2)} %`, note: 'wanted: ≤ 0.2 %' },
  ])
}
