/** Chapters 1 to 3 under a dragging hand: how long its frames take. Needs `npm run build:web` first. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium'
import { benchPageOf } from './bench-page'
import { median, print, type Line } from './report'

const EDITION = pathToFileURL(resolve('out/web/downhill.html')).href
const MOVES = 60

/** What is on show while a hand drags the chapter's first slider. */
const drags = [
  { what: '1 Slope: curve', link: 'chapter=slope' },
  { what: '1 Slope: error against h', link: 'chapter=slope&slope={"part":"errors"}' },
  { what: '2 Partial derivatives: slice', link: 'chapter=partials' },
  { what: '3 Gradient: point on the map', link: 'chapter=gradient' },
] as const

interface Frames {
  readonly medianMs: number
  readonly longestMs: number
}

/**
 * Milliseconds from frame to frame while a slider moves a little in each; with no slider moved, those of a page at
 * rest. What blocks the page for more than a frame makes such a time longer.
 */
function frameTimes(page: Page, moves: number, isDragged: boolean): Promise<number[]> {
  return page.evaluate(
    async ([count, isMoved]) => {
      const slider = document.querySelector<HTMLInputElement>('aside input[type=range]')
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
      const times: number[] = []
      let before = await frame()
      for (let move = 0; move < count; move++) {
        if (slider && isMoved) {
          const [low, high] = [Number(slider.min), Number(slider.max)]
          slider.value = String(low + (high - low) * (0.2 + (0.6 * move) / count))
          slider.dispatchEvent(new InputEvent('input', { bubbles: true }))
        }
        const now = await frame()
        times.push(now - before)
        before = now
      }
      return times
    },
    [moves, isDragged] as const,
  )
}

function summary(times: readonly number[]): Frames {
  return { medianMs: median(times), longestMs: Math.max(...times) }
}

async function dragged(page: Page, link: string): Promise<{ readonly drag: Frames; readonly rest: Frames }> {
  await page.goto(`${EDITION}#${link}`)
  await page.reload()
  await page.locator('aside input[type=range]').first().waitFor()
  await frameTimes(page, 10, true)
  const drag = summary(await frameTimes(page, MOVES, true))
  return { drag, rest: summary(await frameTimes(page, MOVES, false)) }
}

export async function benchChapters(): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch)
  const page = await benchPageOf(browser)
  const lines: Line[] = []
  for (const { what, link } of drags) {
    const { drag, rest } = await dragged(page, link)
    const note = `longest ${drag.longestMs.toFixed(0)} ms; at rest ${rest.medianMs.toFixed(1)} ms`
    lines.push({ what, value: `${drag.medianMs.toFixed(1)} ms`, note })
  }
  await browser.close()
  print('Chapters: from frame to frame while a slider is dragged', lines)
}
