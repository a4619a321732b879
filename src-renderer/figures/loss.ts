import * as Plot from '@observablehq/plot'
import { decadeTicks } from '../numbers/decade-ticks'
import { wholeDecades } from '../numbers/decades'
import { numberLabel, powerLabel } from '../numbers/number-label'
import { thinnedIndices } from './thin'

export interface LossSeries {
  /** Step of each record. */
  readonly steps: Float64Array
  /** f of each record; non-finite ones leave a gap. */
  readonly values: Float64Array
  readonly kind: 'main' | 'ghost'
}

export interface LossOptions {
  readonly width: number
  readonly height: number
  readonly stepLabel: string
}

/** A place in the figure, in pixels. */
export interface PixelPlace {
  readonly x: number
  readonly y: number
}

export interface LossFigure {
  readonly element: Element
  /** Whether the value axis is logarithmic; it is linear when f goes to 0 or below. */
  readonly isLog: boolean
  /** Where a step and its value stand, for the mark that moves over the figure; undefined when it has no place. */
  readonly place: (step: number, value: number) => PixelPlace | undefined
}

/** More points than pixels make no better line. */
const MOST_POINTS = 600
/** Few enough that labels never touch at the figure's height. */
const MOST_TICKS = 4

interface Point {
  readonly step: number
  readonly value: number
  readonly kind: LossSeries['kind']
}

/** f over steps. Pure: the same data give the same picture. */
export function drawLoss(series: readonly LossSeries[], options: LossOptions): LossFigure {
  const points = series.flatMap(toPoints)
  const isLog = points.length > 0 && points.every(({ value }) => Number.isNaN(value) || value > 0)
  const plot = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: 56,
    marginRight: 14,
    marginBottom: 34,
    marginTop: 12,
    style: { fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { label: options.stepLabel, labelArrow: 'none', ticks: MOST_TICKS, ...stepRange(series) },
    y: { label: null, grid: true, ...valueAxis(points, isLog) },
    marks: lines(points),
  })
  return { element: plot, isLog, place: placer(plot, isLog) }
}

/** The exact descent is dashed as well as of another colour: colour is never the only cue. */
function lines(points: readonly Point[]): Plot.Markish[] {
  const of = (kind: LossSeries['kind']) => points.filter((point) => point.kind === kind)
  const line = { x: 'step', y: 'value', strokeWidth: 2 } as const
  return [
    Plot.lineY(of('ghost'), { ...line, stroke: 'var(--ink)', strokeDasharray: '6 4' }),
    Plot.lineY(of('main'), { ...line, stroke: 'var(--accent)' }),
  ]
}

function toPoints({ steps, values, kind }: LossSeries): Point[] {
  return thinnedIndices(steps.length, MOST_POINTS).map((record) => {
    const value = values[record] ?? NaN
    return { step: steps[record] ?? 0, value: Number.isFinite(value) ? value : NaN, kind }
  })
}

function stepRange(series: readonly LossSeries[]): { domain: [number, number] } {
  return { domain: [0, Math.max(1, ...series.map(({ steps }) => steps.at(-1) ?? 0))] }
}

function valueAxis(points: readonly Point[], isLog: boolean): Plot.ScaleOptions {
  const finite = points.map(({ value }) => value).filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (!isLog || finite.length === 0) return linearAxis(low, high)
  const domain = wholeDecades(low, high)
  const ticks = decadeTicks(...domain, MOST_TICKS)
  return { type: 'log', domain, ticks, tickFormat: powerLabel }
}

function linearAxis(low: number, high: number): Plot.ScaleOptions {
  const options = { type: 'linear', ticks: MOST_TICKS, tickFormat: numberLabel } as const
  return low < high ? { ...options, nice: true } : { ...options, domain: low === high ? [low - 1, low + 1] : [0, 1] }
}

function placer(plot: Plot.Plot, isLog: boolean): LossFigure['place'] {
  const x = plot.scale('x')
  const y = plot.scale('y')
  return (step, value) => {
    if (!x || !y || !Number.isFinite(value) || (isLog && value <= 0)) return undefined
    const place = { x: Number(x.apply(step)), y: Number(y.apply(value)) }
    return Number.isFinite(place.y) ? place : undefined
  }
}
