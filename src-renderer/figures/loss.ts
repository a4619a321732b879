import * as Plot from '@observablehq/plot'
import { decadeTicks } from '../numbers/decade-ticks'
import { wholeDecades } from '../numbers/decades'
import { withRoom } from '../numbers/with-room'
import { LinearAxis } from './linear-axis'
import { LogAxis } from './log-axis'
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
  /** Where a step and its value stand, for the mark that moves over the figure; undefined when it has no place. */
  readonly place: (step: number, value: number) => PixelPlace | undefined
}

/** More points than pixels make no better line. */
const MOST_POINTS = 600
/** Pixels at the sides at least; wide labels get more. */
const LEFT = 56
const RIGHT = 14
/** Room above and below the values of a linear axis, as a part of its height. */
const ROOM = 0.05
/** Few enough that labels never touch at the figure's height. */
const MOST_TICKS = 4

interface Point {
  readonly step: number
  readonly value: number
  readonly kind: LossSeries['kind']
}

/** Whether the value axis is logarithmic; it is linear when f goes to 0 or below. */
export function isLogarithmic(series: readonly LossSeries[]): boolean {
  const points = series.flatMap(toPoints)
  return points.length > 0 && points.every(({ value }) => Number.isNaN(value) || value > 0)
}

/** f over steps. Pure: the same data give the same picture. */
export function drawLoss(series: readonly LossSeries[], options: LossOptions): LossFigure {
  const points = series.flatMap(toPoints)
  const { axis, left } = valueAxis(points, isLogarithmic(series))
  const steps = stepAxis(series)
  const plot = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: left,
    marginRight: Math.max(RIGHT, steps.labelRoom / 2),
    marginBottom: 34,
    marginTop: 12,
    style: { fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { ...steps.options, label: options.stepLabel, labelArrow: 'none' },
    y: { label: null, grid: true, ...axis.options },
    marks: lines(points),
  })
  return { element: plot, place: placer(plot, steps, axis) }
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

/** From step 0 to the last; there are no parts of a step. */
function stepAxis(series: readonly LossSeries[]): LinearAxis {
  const last = Math.max(1, ...series.map(({ steps }) => steps.at(-1) ?? 0))
  return new LinearAxis(0, last, Math.min(last, MOST_TICKS))
}

interface ValueAxis {
  readonly axis: LinearAxis | LogAxis
  /** Pixels for its labels. */
  readonly left: number
}

function valueAxis(points: readonly Point[], isLog: boolean): ValueAxis {
  const finite = points.map(({ value }) => value).filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (isLog && finite.length > 0) return { axis: logAxis(low, high), left: LEFT }
  const [bottom, top] = finite.length > 0 ? withRoom(low, high, ROOM) : [0, 1]
  const axis = new LinearAxis(bottom, top, MOST_TICKS)
  return { axis, left: Math.max(LEFT, axis.labelRoom) }
}

function logAxis(low: number, high: number): LogAxis {
  const ends = wholeDecades(low, high)
  return new LogAxis(...ends, decadeTicks(...ends, MOST_TICKS))
}

function placer(plot: Plot.Plot, steps: LinearAxis, axis: ValueAxis['axis']): LossFigure['place'] {
  const x = plot.scale('x')
  const y = plot.scale('y')
  return (step, value) => {
    if (!x || !y) return undefined
    const place = { x: Number(x.apply(steps.share(step))), y: Number(y.apply(axis.share(value))) }
    return Number.isFinite(place.y) ? place : undefined
  }
}
