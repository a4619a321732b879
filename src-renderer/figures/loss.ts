import * as Plot from '@observablehq/plot'
import { decadeTicks } from '../numbers/decade-ticks'
import { wholeDecades } from '../numbers/decades'
import { withRoom } from '../numbers/with-room'
import { LinearAxis } from './linear-axis'
import { LogAxis } from './log-axis'
import { thinnedIndices } from './thin'
import type { PixelPlace } from './pixel-place'

export interface LossSeries {
  /** Step of each record. */
  readonly steps: Float64Array
  /** f of each record; non-finite ones leave a gap. */
  readonly values: Float64Array
}

/** The ends of both axes, as plain data: while they stay the same, so does the frame. */
export interface LossEnds {
  /** The last step; the axis begins at 0, and there are no parts of a step. */
  readonly last: number
  /** Whether the value axis is logarithmic; it is linear when f goes to 0 or below. */
  readonly isLogarithmic: boolean
  readonly low: number
  readonly high: number
}

export interface LossOptions {
  readonly width: number
  readonly height: number
  readonly stepLabel: string
}

/** The axes with their grid, without the lines. */
export interface LossFrame {
  readonly element: Element
  /** Where a step and its value stand; undefined when they have no place. */
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

/** @param lastStep where the step axis ends, also while the runs have not come so far */
export function lossEnds(series: readonly LossSeries[], lastStep: number): LossEnds {
  const last = Math.max(1, lastStep)
  const finite = series.flatMap((one) => drawnRecords(one).map((record) => one.values[record] ?? NaN)).filter(isFinite)
  if (finite.length === 0) return { last, isLogarithmic: false, low: 0, high: 1 }
  const isLogarithmic = finite.every((value) => value > 0)
  const span = [Math.min(...finite), Math.max(...finite)] as const
  const [low, high] = isLogarithmic ? wholeDecades(...span) : withRoom(...span, ROOM)
  return { last, isLogarithmic, low, high }
}

/** The axes of f over steps. Pure: the same ends give the same picture. */
export function drawLossFrame(ends: LossEnds, options: LossOptions): LossFrame {
  const steps = new LinearAxis(0, ends.last, Math.min(ends.last, MOST_TICKS))
  const { axis, left } = valueAxis(ends)
  const plot = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: left,
    marginRight: Math.max(RIGHT, steps.labelRoom / 2),
    marginBottom: 34,
    marginTop: 12,
    style: { fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...steps.options, label: options.stepLabel, labelArrow: 'none' },
    y: { label: null, grid: true, ...axis.options },
  })
  return { element: plot, place: placer(plot, steps, axis) }
}

/** The path of a run, as SVG writes it (`d`): a new one for every run, and quickly made, unlike the frame. */
export function lossLine(series: LossSeries, place: LossFrame['place']): string {
  let isOpen = false
  const corners = drawnRecords(series).map((record) => {
    const value = series.values[record] ?? NaN
    const corner = Number.isFinite(value) ? place(series.steps[record] ?? 0, value) : undefined
    const command = isOpen ? 'L' : 'M'
    isOpen = corner !== undefined
    return corner ? `${command}${corner.x.toFixed(3)},${corner.y.toFixed(3)}` : ''
  })
  return corners.join('')
}

function drawnRecords({ steps }: LossSeries): number[] {
  return thinnedIndices(steps.length, MOST_POINTS)
}

interface ValueAxis {
  readonly axis: LinearAxis | LogAxis
  /** Pixels for its labels. */
  readonly left: number
}

function valueAxis({ isLogarithmic, low, high }: LossEnds): ValueAxis {
  if (isLogarithmic) return { axis: new LogAxis(low, high, decadeTicks(low, high, MOST_TICKS)), left: LEFT }
  const axis = new LinearAxis(low, high, MOST_TICKS)
  return { axis, left: Math.max(LEFT, axis.labelRoom) }
}

function placer(plot: Plot.Plot, steps: LinearAxis, axis: ValueAxis['axis']): LossFrame['place'] {
  const x = plot.scale('x')
  const y = plot.scale('y')
  return (step, value) => {
    if (!x || !y) return undefined
    const place = { x: Number(x.apply(steps.share(step))), y: Number(y.apply(axis.share(value))) }
    return Number.isFinite(place.y) ? place : undefined
  }
}
