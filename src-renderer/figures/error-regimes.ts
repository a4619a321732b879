import * as Plot from '@observablehq/plot'
import { bestStep, type ErrorSeries } from './best-step'

/** Words inside the figure that name what lies where. */
export type RegimeWords = Readonly<Record<'truncation' | 'roundOff' | 'notNumber', string>>

/** The two regimes by name: round-off left of the best h of the first series, truncation right of it. */
export function regimes([first]: readonly ErrorSeries[], top: number, words: RegimeWords): Plot.Markish[] {
  const best = first && bestStep(first)
  if (!best || best.error === 0) return []
  const highest = first.hs[first.hs.length - 1] ?? 1
  const text = {
    y: 'y',
    x: 'x',
    text: 'text',
    fill: 'var(--quiet)',
    // Lines that pass behind the words must not strike them out.
    stroke: 'var(--paper)',
    strokeWidth: 5,
    fontWeight: 600,
    lineAnchor: 'top',
    dy: 4,
  } as const
  return [
    Plot.ruleX([best.h], { stroke: 'var(--line)', strokeWidth: 2 }),
    Plot.text([{ x: best.h, y: top, text: words.roundOff }], { ...text, textAnchor: 'end', dx: -8 }),
    // One row lower and from the right edge: when the axis goes down to 1e-50, there is little room beside the best h.
    Plot.text([{ x: highest, y: top, text: words.truncation }], { ...text, textAnchor: 'end', dy: 24 }),
  ]
}

/** A note where a series has no error because there is no difference (0/0). */
export function gaps(series: readonly ErrorSeries[], floor: number, words: RegimeWords): Plot.Markish[] {
  const lost = series.flatMap(({ hs, errors }) => Array.from(hs).filter((_, i) => Number.isNaN(errors[i])))
  if (lost.length === 0) return []
  const [low, high] = [Math.min(...lost), Math.max(...lost)]
  return [
    Plot.ruleX([high], { stroke: 'var(--edge)', strokeDasharray: '1 3' }),
    Plot.text([{ x: low, y: floor }], {
      x: 'x',
      y: 'y',
      text: () => words.notNumber,
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: 4,
      dy: -14,
      fill: 'var(--ink)',
    }),
  ]
}
