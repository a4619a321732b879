import * as Plot from '@observablehq/plot'
import type { Curve } from '../../src-main/contract/slope'
import { secantLines } from './curve-secants'
import type { CurveSubject, SecantKind } from './curve-subject'
import { curvePieces, type CurvePoint } from './curve-pieces'
import { legend, legendHeight, type LegendEntry } from './legend-mark'

export interface CurveOptions {
  readonly width: number
  readonly height: number
  readonly xLabel: string
  readonly yLabel: string
  /** Names of the lines, for the legend. */
  readonly names: Readonly<Record<SecantKind | 'curve' | 'tangent', string>>
  readonly curveColour: string
  /** How a position and a height are written on the axes; plain numbers unless said. */
  readonly xTick?: (tick: number) => string
  readonly yTick?: (tick: number) => string
}

export interface CurvePicture {
  readonly element: Element
  /** The position under a place of the figure, in pixels from its left edge, kept inside the axis. */
  readonly positionAt: (pixel: number) => number
}

const MARGIN = { left: 58, right: 18, bottom: 40 }
/** Room for labels such as −2.5×10⁻⁴, and for half of one at the right end. */
const WIDE_MARGIN = { left: 92, right: 36, bottom: 40 }
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
  const margin = marginOf(options)
  const styles = { ...STYLES, curve: { ...STYLES.curve, colour: options.curveColour } }
  const [low, high] = curve.range
  const rows = Math.ceil((2 + subject.secants.length) / legendColumns(options))
  const plot = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: legendHeight(rows) + 12,
    marginBottom: margin.bottom,
    style: { fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { ...axis(options.xLabel, options.xTick), domain: [low, high], ticks: Math.floor(options.width / TICK_ROOM) },
    y: { ...axis(options.yLabel, options.yTick), domain: heights(curve, subject), ticks: 5, grid: true },
    marks: [...lineMarks(curve, points, subject, styles), ...pointMarks(subject), legendOf(subject, options, styles)],
  })
  const scale = plot.scale('x')
  return {
    element: plot,
    positionAt: (pixel) => Math.min(high, Math.max(low, Number(scale?.invert?.(pixel) ?? low))),
  }
}

function axis(label: string, tickFormat: ((tick: number) => string) | undefined): Plot.ScaleOptions {
  return { label, labelArrow: 'none', labelAnchor: 'center', ...(tickFormat ? { tickFormat } : {}) }
}

function legendOf({ secants }: CurveSubject, options: CurveOptions, styles: Styles): Plot.Markish {
  const kinds = ['curve', 'tangent', ...secants.map(({ kind }) => kind)] as const
  const entries = kinds.map((kind) => ({ name: options.names[kind], ...styles[kind] }))
  const columns = Math.min(entries.length, legendColumns(options))
  const { left, right } = marginOf(options)
  return legend(entries, left, (options.width - left - right) / columns, columns)
}

/** How many names stand side by side in a figure of this width. */
function legendColumns(options: CurveOptions): number {
  const { left, right } = marginOf(options)
  return Math.max(1, Math.floor((options.width - left - right) / NAME_ROOM))
}

/** Labels of the caller's own may be long, those of the figure are short. */
function marginOf({ xTick, yTick }: CurveOptions): typeof MARGIN {
  return xTick || yTick ? WIDE_MARGIN : MARGIN
}

function lineMarks(
  { range }: Curve,
  points: readonly CurvePoint[],
  subject: CurveSubject,
  styles: Styles,
): Plot.Markish[] {
  const style = (kind: keyof Styles) => ({
    x: 'x',
    y: 'y',
    clip: true,
    stroke: styles[kind].colour,
    strokeWidth: styles[kind].lineWidth,
    strokeDasharray: styles[kind].dash,
  })
  return [
    Plot.lineY(points, style('curve')),
    ...secantLines(subject, range).map(({ kind, ends }) => Plot.lineY(ends, style(kind))),
  ]
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
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  const room = high > low ? (high - low) * ROOM : Math.max(1, Math.abs(low))
  return [low - room, high + room]
}
