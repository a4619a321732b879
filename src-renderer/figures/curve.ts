import * as Plot from '@observablehq/plot'
import type { Curve } from '../../src-main/contract/slope'
import { withRoom } from '../numbers/with-room'
import { secantLines, type DrawnLine } from './curve-secants'
import type { CurveSubject, SecantKind } from './curve-subject'
import { curvePieces, type CurvePoint } from './curve-pieces'
import { LinearAxis } from './linear-axis'
import { legend, legendHeight, type LegendEntry } from './legend-mark'

export interface CurveOptions {
  readonly width: number
  readonly height: number
  readonly xLabel: string
  readonly yLabel: string
  /** Names of the lines, for the legend. */
  readonly names: Readonly<Record<SecantKind | 'curve' | 'tangent', string>>
  readonly curveColour: string
  /** The position and the height that the axes count from; 0 unless said. */
  readonly origin?: readonly [number, number]
}

export interface CurvePicture {
  readonly element: Element
  /** The position under a place of the figure, in pixels from its left edge, kept inside the axis. */
  readonly positionAt: (pixel: number) => number
}

/** At the sides at least; wide labels get more. */
const MARGIN = { left: 58, right: 18, bottom: 40 }
/** Pixels that the name of the y axis takes beside the labels. */
const NAME = 18
/** Pixels that a name in the legend wants. */
const NAME_ROOM = 106
/** Room above and below the curve, as a share of its height, so that the lines through it can be told apart. */
const ROOM = 0.12
/** Pixels that a tick label wants. */
const TICK_ROOM = 80

const STYLES = {
  curve: { colour: 'var(--ink)', dash: '', lineWidth: 2.5 },
  tangent: { colour: 'var(--tangent)', dash: '2 3', lineWidth: 5 },
  forward: { colour: 'var(--accent)', dash: '', lineWidth: 1.8 },
  central: { colour: 'var(--blue)', dash: '9 4', lineWidth: 1.8 },
} as const
type Styles = Readonly<Record<keyof typeof STYLES, Omit<LegendEntry, 'name'> & { readonly lineWidth: number }>>
const SYMBOLS = { forward: 'triangle', central: 'square' } as const

/** A curve with a point, its tangent and the secants of the two differences. Pure: the same data give the same picture. */
export function drawCurve(curve: Curve, subject: CurveSubject, options: CurveOptions): CurvePicture {
  const points = curvePieces(curve)
  const styles = { ...STYLES, curve: { ...STYLES.curve, colour: options.curveColour } }
  const [originX, originY] = options.origin ?? [0, 0]
  const y = new LinearAxis(...heights(curve, subject), 5, originY)
  const left = Math.max(MARGIN.left, NAME + y.labelRoom)
  const wide = new LinearAxis(...curve.range, Math.floor(options.width / TICK_ROOM), originX)
  const right = Math.max(MARGIN.right, wide.labelRoom / 2)
  const room = options.width - left - right
  const x = wide.fitted(room)
  const lines = secantLines(subject, [x.low, x.high], [y.low, y.high])
  const entries = legendEntries(lines, options, styles)
  const columns = Math.max(1, Math.min(entries.length, Math.floor(room / NAME_ROOM)))
  const rows = Math.ceil(entries.length / columns)
  const plot = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: left,
    marginRight: right,
    marginTop: legendHeight(rows) + 12,
    marginBottom: MARGIN.bottom,
    style: { fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...x.options, ...named(options.xLabel) },
    y: { ...y.options, ...named(options.yLabel), grid: true },
    marks: [
      ...lineMarks(points, lines, styles),
      ...pointMarks(subject),
      legend(entries, left, room / columns, columns),
    ],
  })
  return { element: plot, positionAt: (pixel) => x.value((pixel - left) / room) }
}

function named(label: string): Plot.ScaleOptions {
  return { label, labelArrow: 'none', labelAnchor: 'center' }
}

/** Of what is drawn alone. */
function legendEntries(lines: readonly DrawnLine[], { names }: CurveOptions, styles: Styles): LegendEntry[] {
  const kinds = ['curve', ...lines.map(({ kind }) => kind)] as const
  return kinds.map((kind) => ({ name: names[kind], ...styles[kind] }))
}

function lineMarks(points: readonly CurvePoint[], lines: readonly DrawnLine[], styles: Styles): Plot.Markish[] {
  const style = (kind: keyof Styles) => ({
    x: 'x',
    y: 'y',
    clip: true,
    stroke: styles[kind].colour,
    strokeWidth: styles[kind].lineWidth,
    strokeDasharray: styles[kind].dash,
  })
  return [Plot.lineY(points, style('curve')), ...lines.map(({ kind, ends }) => Plot.lineY(ends, style(kind)))]
}

function pointMarks({ x, value, secants, trail = [] }: CurveSubject): Plot.Markish[] {
  const point = Number.isFinite(value) ? [{ x, y: value }] : []
  return [
    Plot.dot(trail, { x: 'x', y: 'y', r: 3, fill: 'var(--accent)', clip: true }),
    ...secants.map(({ kind, ends, values }) =>
      Plot.dot(
        ends.map((end, i) => ({ x: end, y: values[i] ?? NaN })),
        { x: 'x', y: 'y', r: 5, symbol: SYMBOLS[kind], stroke: STYLES[kind].colour, strokeWidth: 2, clip: true },
      ),
    ),
    Plot.dot(point, { x: 'x', y: 'y', r: 6.5, fill: 'var(--accent)', stroke: 'var(--paper)', strokeWidth: 2 }),
  ]
}

/** The heights of the curve and the point; a constant curve gets room on both sides. */
function heights({ min, max }: Curve, { value }: CurveSubject): [number, number] {
  const finite = [min, max, value].filter(Number.isFinite)
  if (finite.length === 0) return [0, 1]
  return withRoom(Math.min(...finite), Math.max(...finite), ROOM)
}
