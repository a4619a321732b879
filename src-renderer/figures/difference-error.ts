import * as Plot from '@observablehq/plot'
import { decadeTicks } from '../numbers/decade-ticks'
import { isPowerOfTen } from '../numbers/decades'
import { powerLabel } from '../numbers/number-label'
import { bestStep, type ErrorKind, type ErrorPoint, type ErrorSeries } from './best-step'
import { gaps, regimes, type RegimeWords } from './error-regimes'
import { LogAxis } from './log-axis'
import { logFloor } from './log-floor'
import { legend, legendHeight } from './legend-mark'

export interface ErrorOptions {
  readonly width: number
  readonly height: number
  /** The h that is set now. */
  readonly h: number
  /** Names of the series, and the words inside the figure. */
  readonly names: Readonly<Record<ErrorKind, string>>
  readonly words: RegimeWords & Readonly<Record<'h' | 'error' | 'zero', string>>
}

/** At the top there is the legend besides. */
const MARGIN = { left: 96, right: 18, top: 8, bottom: 42 }
/** Pixels that a name in the legend wants. */
const NAME_ROOM = 160

/** Colour tells the method, dash the precision, the marker both: colour is never the only cue. */
const STYLES: Readonly<
  Record<ErrorKind, { colour: string; dash: string; symbol: 'triangle' | 'square'; isHollow: boolean }>
> = {
  forward64: { colour: 'var(--accent)', dash: '', symbol: 'triangle', isHollow: false },
  central64: { colour: 'var(--blue)', dash: '10 3', symbol: 'square', isHollow: false },
  forward32: { colour: 'var(--accent)', dash: '2 3', symbol: 'triangle', isHollow: true },
  central32: { colour: 'var(--blue)', dash: '9 3 2 3', symbol: 'square', isHollow: true },
}

/** |error| against h on log-log axes. Pure: the same data give the same picture. */
export function drawDifferenceError(series: readonly ErrorSeries[], options: ErrorOptions): Element {
  const errors = series.flatMap(({ errors: each }) => Array.from(each))
  const { floor, top } = logFloor(errors)
  const hs = series.flatMap((each) => Array.from(each.hs))
  const [low, high] = [Math.min(...hs), Math.max(...hs)]
  const x = new LogAxis(low, high, decadeTicks(low, high, Math.floor(options.width / 70)))
  const errorTicks = [floor, ...decadeTicks(floor * 10, top, 6).filter((tick) => tick > floor * 3)]
  const y = new LogAxis(floor, top, errorTicks, (tick) => (tick === floor ? options.words.zero : powerLabel(tick)))
  return Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top + legendHeight(Math.ceil(series.length / columnsOf(options))),
    marginBottom: MARGIN.bottom,
    style: { fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...x.options, label: options.words.h, labelArrow: 'none', labelAnchor: 'center' },
    y: { ...y.options, label: options.words.error, labelArrow: 'none', labelAnchor: 'center', grid: true },
    marks: [
      Plot.ruleX([options.h], { stroke: 'var(--ink)', strokeDasharray: '3 3' }),
      ...series.flatMap((each) => seriesMarks(each, floor)),
      ...series.flatMap((each) => currentMark(each, floor, options.h)),
      ...regimes(series, top, options.words),
      ...gaps(series, floor, options.words),
      legendOf(series, options),
    ],
  })
}

function roomOf({ width }: ErrorOptions): number {
  return width - MARGIN.left - MARGIN.right
}

function columnsOf(options: ErrorOptions): number {
  return roomOf(options) < 2 * NAME_ROOM ? 1 : 2
}

function legendOf(series: readonly ErrorSeries[], options: ErrorOptions): Plot.Markish {
  const entries = series.map(({ kind }) => ({ name: options.names[kind], ...STYLES[kind] }))
  const columns = columnsOf(options)
  return legend(entries, MARGIN.left, roomOf(options) / columns, columns)
}

function pointsOf({ hs, errors }: ErrorSeries, floor: number): ErrorPoint[] {
  return Array.from(hs, (h, i) => ({ h, error: Math.max(errors[i] ?? NaN, floor) }))
}

function seriesMarks(series: ErrorSeries, floor: number): Plot.Markish[] {
  const { colour, dash, symbol, isHollow } = STYLES[series.kind]
  const points = pointsOf(series, floor)
  const best = bestStep(series)
  const dot = { x: 'h', y: 'error', symbol, stroke: colour, fill: isHollow ? 'var(--paper)' : colour } as const
  return [
    Plot.lineY(points, { x: 'h', y: 'error', stroke: colour, strokeWidth: 1.8, strokeDasharray: dash }),
    Plot.dot(
      points.filter(({ h, error }) => Number.isFinite(error) && isPowerOfTen(h)),
      { ...dot, r: 3.5 },
    ),
    Plot.dot(best ? [{ h: best.h, error: Math.max(best.error, floor) }] : [], {
      x: 'h',
      y: 'error',
      r: 9,
      stroke: colour,
      strokeWidth: 2,
      symbol: 'circle',
    }),
  ]
}

/** The series' value at the h that is set, large. */
function currentMark(series: ErrorSeries, floor: number, h: number): Plot.Markish[] {
  const { colour, symbol, isHollow } = STYLES[series.kind]
  const at = pointsOf(series, floor).find((point) => point.h === h)
  const points = at && Number.isFinite(at.error) ? [at] : []
  const fill = isHollow ? 'var(--paper)' : colour
  return [Plot.dot(points, { x: 'h', y: 'error', r: 7, symbol, stroke: colour, strokeWidth: 2, fill })]
}
