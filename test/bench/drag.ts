/** Pictures that a hand sees while it drags the learning rate, in 3D. Needs `npm run build:web` first. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { compileFormula, descend } from '../../src-main/engine'
import { fromSlider } from '../../src-renderer/controls/learning-rate'
import { chromiumLaunch } from '../support/chromium'
import { benchPageOf } from './bench-page'
import { besideBusy } from './busy-processes'
import { print, type Line } from './report'

const EDITION = pathToFileURL(resolve('out/web/downhill.html')).href
const START = [-3, 4] as const
const EVENTS_PER_SECOND = 60
const SECONDS = 3
/** The step on show: late enough that every learning rate has other digits, early enough that none has converged. */
const STEP = 3
/** Where the slider is let go. */
const LAST_PLACE = -0.4
/** A picture that has not come by then never comes. */
const PATIENCE_SECONDS = 20

/** `wanted` is a part of the first case's pictures; of the first, their number. */
const drags = [
  { what: '100 steps', formula: 'x0^2 + x1^2', steps: 100, wanted: 30 },
  { what: '20,000 steps', formula: 'x0^2 + x1^2', steps: 20_000, wanted: 0.7 },
  { what: '50,000 steps of a sum of sines', formula: 'sin(x0) + sin(x1) + sin(2x0)', steps: 50_000, wanted: 0.4 },
] as const

type Drag = (typeof drags)[number]

interface Dragged {
  readonly events: number
  /** Frames whose run is another one than that of the frame before. */
  readonly pictures: number
  readonly isLastShown: boolean
}

/**
 * Moves the slider to and fro at an even rate, by another mark each time, and looks at the readout in every frame
 * drawn; then lets go at one more place.
 *
 * @param end what the readout says of the run that the last place leads to
 */
function dragged(page: Page, end: readonly string[]): Promise<Dragged> {
  return page.evaluate(
    async ([eventsPerSecond, seconds, last, wanted, patience]) => {
      const slider = document.querySelector<HTMLInputElement>('aside input[type=range]')
      const readout = document.querySelector('section[aria-label="Current point"]')
      if (!slider || !readout) throw new Error('The page has no slider or no readout')
      const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
      const moveTo = (place: number) => {
        slider.value = String(place)
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      let [digits, pictures, events] = [readout.textContent, 0, 0]
      globalThis.onFrameDrawn = () => {
        if (readout.textContent !== digits) pictures += 1
        digits = readout.textContent
      }
      const begun = performance.now()
      for (; performance.now() - begun < 1000 * seconds; events++) {
        moveTo(-2.5 + 0.1 * Math.abs(20 - (events % 40)))
        await wait(Math.max(0, begun + (1000 * (events + 1)) / eventsPerSecond - performance.now()))
      }
      const seen = { events, pictures }
      moveTo(last)
      const isLastShown = () => wanted.every((text) => digits.includes(text))
      for (let waited = 0; waited < patience && !isLastShown(); waited++) await wait(1000)
      return { ...seen, isLastShown: isLastShown() }
    },
    [EVENTS_PER_SECOND, SECONDS, LAST_PLACE, end, PATIENCE_SECONDS] as const,
  )
}

/** The coordinates that the last learning rate leads to. */
function endOf({ formula }: Drag): string[] {
  const { points } = descend({
    formula: compileFormula(formula),
    start: START,
    optimizer: { kind: 'gradient-descent', learningRate: fromSlider(LAST_PLACE) },
    steps: STEP,
    derivative: { method: 'central', h: 1e-4 },
    precision: 'float64',
  })
  return Array.from(points.slice(-START.length), String)
}

async function dragOn(browser: Browser, drag: Drag): Promise<Dragged> {
  const page = await benchPageOf(browser)
  const setup = JSON.stringify({ formula: drag.formula, steps: drag.steps })
  await page.goto(`${EDITION}#${new URLSearchParams({ chapter: 'descent', descent: setup }).toString()}`)
  await page.waitForFunction(() => drawnFrames > 0 && document.querySelector('dd') !== null)
  for (let step = 0; step < STEP; step++) await page.keyboard.press('ArrowRight')
  const seen = await dragged(page, endOf(drag))
  await page.close()
  return seen
}

function lineOf(drag: Drag, seen: Dragged, first: number): Line {
  const share = seen.pictures / first
  const isFirst = drag === drags[0]
  const wanted = isFirst ? `≥ ${drag.wanted}` : `≥ ${drag.wanted} ×`
  const note = `${isFirst ? '' : `${share.toFixed(2)} ×, `}wanted: ${wanted}; of ${seen.events} events`
  const end = seen.isLastShown ? 'the last value is shown' : 'THE LAST VALUE IS NOT SHOWN'
  return { what: drag.what, value: String(seen.pictures), note: `${note}; ${end}` }
}

async function linesOf(browser: Browser): Promise<Line[]> {
  const seen: Dragged[] = []
  for (const drag of drags) seen.push(await dragOn(browser, drag))
  return drags.flatMap((drag, index) => {
    const own = seen[index]
    return own ? [lineOf(drag, own, seen[0]?.pictures ?? NaN)] : []
  })
}

export async function benchDrag(): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch)
  const title = `Drag: pictures shown in ${SECONDS} s of ${EVENTS_PER_SECOND} events a second, in 3D`
  print(title, await linesOf(browser))
  print(`${title}, beside two busy processes`, await besideBusy(2, () => linesOf(browser)))
  await browser.close()
}
