import * as Plot from '@observablehq/plot'
import type { Domain, Surface } from '../../src-main/contract/surface'
import { decadeOf, tenTo } from '../numbers/decades'
import { onStep } from '../numbers/nice-step'
import type { FieldArrow } from './arrow-field'
import type { PixelPlace } from './loss'

export interface ContourMap {
  readonly element: Element
  /** The frame of the map, in pixels. */
  readonly frame: { readonly left: number; readonly top: number; readonly side: number }
  /** Where a point stands, in pixels. */
  readonly place: (x0: number, x1: number) => PixelPlace
  /** The point at a place, kept inside the map, with no more digits than pixels can tell apart. */
  readonly pointAt: (x: number, y: number) => [number, number]
}

interface MapOptions {
  readonly domain: Domain
  /** Pixels of the picture; the map is the largest square in it. */
  readonly width: number
  readonly height: number
  /** For arrows so long that they cross: each is drawn faintly. */
  readonly areFaint?: boolean
}

/** Pixels for ticks and names. */
const MARGIN = { left: 46, right: 16, top: 22, bottom: 38 }
/** Where the axes' names stand, in pixels from the corners of the frame. */
const NAME_GAP = { below: 34, above: -16 }
const SMALLEST_SIDE = 80
const LEVELS = 12

/**
 * Contour lines and arrows over a square domain, with the same scale on both axes, so that right angles look right.
 * Pure: the same data give the same picture.
 */
export function drawContourMap(
  surface: Surface | undefined,
  arrows: readonly FieldArrow[],
  options: MapOptions,
): ContourMap {
  const { domain } = options
  const frame = frameOf(options)
  const scale = frame.side / (domain.x0[1] - domain.x0[0])
  const element = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: frame.left,
    marginTop: frame.top,
    marginRight: options.width - frame.left - frame.side,
    marginBottom: options.height - frame.top - frame.side,
    style: { fontFamily: 'var(--font)', fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { domain: [...domain.x0], label: null, ticks: 5 },
    y: { domain: [...domain.x1], label: null, ticks: 5 },
    marks: [
      ...(surface ? [contourLines(surface)] : []),
      Plot.frame({ stroke: 'var(--edge)' }),
      arrowMarks(arrows, scale, options.areFaint === true),
      axisName('x₀', { frameAnchor: 'bottom-right', dy: NAME_GAP.below }),
      axisName('x₁', { frameAnchor: 'top-left', dy: NAME_GAP.above }),
    ],
  })
  return { element, frame, ...transformOf(domain, frame) }
}

function frameOf({ width, height }: MapOptions): ContourMap['frame'] {
  const room = Math.min(width - MARGIN.left - MARGIN.right, height - MARGIN.top - MARGIN.bottom)
  const side = Math.max(SMALLEST_SIDE, room)
  return { left: MARGIN.left + Math.max(0, (width - MARGIN.left - MARGIN.right - side) / 2), top: MARGIN.top, side }
}

/** Plot's own names stand at the ends of the picture, which may be far from the square. */
function axisName(name: string, place: Plot.TextOptions): Plot.Markish {
  return Plot.text([name], { ...place, text: (each: string) => each, fontStyle: 'italic', fontSize: 14 })
}

/** The surface's samples are points on the domain's ends and between; Plot's are the middles of cells. */
function contourLines({ heights, domain, columns, rows }: Surface): Plot.Markish {
  const [left, right] = cellEdges(domain.x0, columns)
  const [low, high] = cellEdges(domain.x1, rows)
  return Plot.contour(heights, {
    ...{ width: columns, height: rows, x1: left, x2: right, y1: low, y2: high },
    ...{ thresholds: LEVELS, stroke: 'var(--edge)', strokeOpacity: 0.75, strokeWidth: 1, clip: true },
  })
}

function cellEdges([low, high]: readonly [number, number], samples: number): [number, number] {
  const half = (high - low) / (samples - 1) / 2
  return [low - half, high + half]
}

/** @param scale pixels of one unit of the axes */
function arrowMarks(arrows: readonly FieldArrow[], scale: number, areFaint: boolean): Plot.Markish {
  return Plot.vector(arrows, {
    ...{
      x: 'x0',
      y: 'x1',
      anchor: 'start',
      stroke: 'var(--blue)',
      strokeWidth: 1.25,
      strokeOpacity: areFaint ? 0.4 : 1,
      clip: true,
    },
    length: { value: ({ along }: FieldArrow) => Math.hypot(...along) * scale, scale: null },
    // Clockwise from straight up.
    rotate: ({ along }: FieldArrow) => (Math.atan2(along[0], along[1]) * 180) / Math.PI,
  })
}

function transformOf(
  { x0, x1 }: Domain,
  { left, top, side }: ContourMap['frame'],
): Pick<ContourMap, 'place' | 'pointAt'> {
  const [width, height] = [x0[1] - x0[0], x1[1] - x1[0]]
  const pixel = tenTo(decadeOf(width / side))
  const inside = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(high, Math.max(low, onStep(value, pixel)))
  return {
    place: (a, b) => ({ x: left + ((a - x0[0]) / width) * side, y: top + ((x1[1] - b) / height) * side }),
    pointAt: (x, y) => [
      inside(x0[0] + ((x - left) / side) * width, x0),
      inside(x1[1] - ((y - top) / side) * height, x1),
    ],
  }
}
