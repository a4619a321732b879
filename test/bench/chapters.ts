/** Chapters 1 to 3 under a dragging hand: how long its frames take. Needs `npm run build:web` first. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type CDPSession, type Page } from '@playwright/test'
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

/**
 * Seconds so far that the page was blocked: script, style and layout. What the drawing itself costs is not in it; that
 * is the graphics card's, or here its stand-in's.
 */
async function blockedSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
  return metrics.filter(({ name }) => parts.includes(name)).reduce((sum, { value }) => sum + value, 0)
}

interface Dragged {
  readonly drag: Frames
  readonly rest: Frames
  readonly blockedMs: number
}

async function dragged(page: Page, session: CDPSession, link: string): Promise<Dragged> {
  await page.goto(`${EDITION}#${link}`)
  await page.reload()
  await page.locator('aside input[type=range]').first().waitFor()
  await frameTimes(page, 10, true)
  const before = await blockedSeconds(session)
  const drag = summary(await frameTimes(page, MOVES, true))
  const blockedMs = ((await blockedSeconds(session)) - before) * (1000 / MOVES)
  return { drag, rest: summary(await frameTimes(page, MOVES, false)), blockedMs }
}

export async function benchChapters(): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch)
  const page = await benchPageOf(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const lines: Line[] = []
  for (const { what, link } of drags) {
    const { drag, rest, blockedMs } = await dragged(page, session, link)
    const frames = `frames ${drag.medianMs.toFixed(0)} ms, longest ${drag.longestMs.toFixed(0)}, at rest ${rest.medianMs.toFixed(0)}`
    lines.push({ what, value: `${blockedMs.toFixed(1)} ms`, note: `wanted: ≤ 16.7 ms; ${frames}` })
  }
  await browser.close()
  print('Chapters: page blocked by one move of a dragged slider', lines)
}
