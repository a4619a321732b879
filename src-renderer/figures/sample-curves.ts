import * as Plot from '@observablehq/plot'
import { withRoom } from '../numbers/with-room'
import { legend, legendHeight } from './legend-mark'
import { LinearAxis } from './linear-axis'

/** What there is at each sample of x. A list that is not known yet is undefined, and not drawn. */
export interface SampleSeries {
  readonly xs: readonly number[]
  readonly values: readonly number[] | undefined
  readonly gradients: readonly number[] | undefined
}

export interface SampleOptions {
  readonly width: number
  readonly height: number
  readonly xLabel: string
  readonly names: Readonly<Record<'values' | 'gradients', string>>
}

/** At the sides at least; wide labels get more. */
const MARGIN = { left: 44, right: 14, top: legendHeight(1) + 10, bottom: 38 }
/** Pixels of an entry of the legend, and those that a tick label wants. */
const NAME_ROOM = 100
const TICK_ROOM = 70
/** Pixels between marks at least: where samples are closer, not all bear one, so that the dash stays in sight. */
const MARK_ROOM = 10
/** Room beyond the ends, as a share of an axis. */
const ROOM = { x: 0.02, y: 0.06 }

/** Dash and mark tell the two apart without their colours. */
const STYLES = {
  values: { colour: 'var(--blue)', dash: '', symbol: 'circle' },
  gradients: { colour: 'var(--accent)', dash: '7 4', symbol: 'square' },
} as const
const kinds = ['values', 'gradients'] as const

/** Values and gradients over the samples, on one pair of axes. Pure: the same data give the same picture. */
export function drawSampleCurves(series: SampleSeries, options: SampleOptions): Element {
  const drawn = kinds.filter((kind) => series[kind])
  const y = new LinearAxis(
    ...ends(
      drawn.flatMap((kind) => series[kind] ?? []),
      ROOM.y,
    ),
    5,
  )
  const left = Math.max(MARGIN.left, y.labelRoom)
  const wide = new LinearAxis(...ends(series.xs, ROOM.x), Math.floor(options.width / TICK_ROOM))
  const room = options.width - left - MARGIN.right
  const x = wide.fitted(room)
  const every = Math.ceil((MARK_ROOM * (series.xs.length - 1)) / room) || 1
  const entries = drawn.map((kind) => ({ name: options.names[kind], ...STYLES[kind] }))
  return Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: left,
    marginRight: Math.max(MARGIN.right, x.labelRoom / 2),
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...x.options, label: options.xLabel, labelArrow: 'none', labelAnchor: 'center' },
    y: { ...y.options, label: null, grid: true },
    marks: [
      ...drawn.flatMap((kind) => seriesMarks(pointsOf(series.xs, series[kind]), kind, every)),
      legend(entries, left, NAME_ROOM, entries.length),
    ],
  })
}

interface SamplePoint {
  readonly x: number
  /** NaN where there is no finite number. */
  readonly y: number
}

function pointsOf(xs: readonly number[], values: readonly number[] = []): SamplePoint[] {
  return xs.map((x, i) => ({ x, y: Number.isFinite(values[i]) ? (values[i] ?? NaN) : NaN }))
}

/** A line, broken where there is no number, with a mark at every so many samples. */
function seriesMarks(points: readonly SamplePoint[], kind: keyof typeof STYLES, every: number): Plot.Markish[] {
  const { colour, dash, symbol } = STYLES[kind]
  return [
    Plot.lineY(points, { x: 'x', y: 'y', stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(
      points.filter(({ y }, i) => Number.isFinite(y) && i % every === 0),
      { x: 'x', y: 'y', r: 3.5, symbol, fill: colour },
    ),
  ]
}

function ends(values: readonly number[], room: number): [number, number] {
  const finite = values.filter(Number.isFinite)
  return finite.length === 0 ? [0, 1] : withRoom(Math.min(...finite), Math.max(...finite), room)
}
