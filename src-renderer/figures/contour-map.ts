import * as Plot from '@observablehq/plot'
import type { Domain, Surface } from '../../src-main/contract/surface'
import { powerBelow } from '../numbers/decades'
import { onStep } from '../numbers/nice-step'
import { roundValues } from '../numbers/round-values'
import type { FieldArrow } from './arrow-field'
import { levelLine } from './level-line'
import { LinearAxis } from './linear-axis'
import type { PixelPlace } from './pixel-place'

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

/** Pixels for ticks and names; at the sides at least, wide labels get more. */
const MARGIN = { left: 46, right: 16, top: 22, bottom: 38 }
/** Where the axes' names stand, in pixels from the corners of the frame. */
const NAME_GAP = { below: 34, above: -16 }
const SMALLEST_SIDE = 80
const LEVELS = 12
const TICKS = 5
/** No place lies so many sides away: a drawing has no pixel at infinity. */
const FARTHEST = 1e4

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
  const up = new LinearAxis(...domain.x1, TICKS)
  const wide = new LinearAxis(...domain.x0, TICKS)
  const frame = frameOf(options, Math.max(MARGIN.left, up.labelRoom), Math.max(MARGIN.right, wide.labelRoom / 2))
  const across = wide.fitted(frame.side)
  const element = Plot.plot({
    width: options.width,
    height: options.height,
    marginLeft: frame.left,
    marginTop: frame.top,
    marginRight: options.width - frame.left - frame.side,
    marginBottom: options.height - frame.top - frame.side,
    style: { fontFamily: 'var(--font)', fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...across.options, label: null },
    y: { ...up.options, label: null },
    marks: [
      ...(surface ? [contourLines(surface)] : []),
      Plot.frame({ stroke: 'var(--edge)' }),
      arrowMarks(arrows, domain, frame.side, options.areFaint === true),
      axisName('x₀', { frameAnchor: 'bottom-right', dy: NAME_GAP.below }),
      axisName('x₁', { frameAnchor: 'top-left', dy: NAME_GAP.above }),
    ],
  })
  return { element, frame, ...transformOf(across, up, frame) }
}

function frameOf({ width, height }: MapOptions, left: number, right: number): ContourMap['frame'] {
  const room = width - left - right
  const side = Math.max(SMALLEST_SIDE, Math.min(room, height - MARGIN.top - MARGIN.bottom))
  return { left: left + Math.max(0, (room - side) / 2), top: MARGIN.top, side }
}

/** Plot's own names stand at the ends of the picture, which may be far from the square. */
function axisName(name: string, place: Plot.TextOptions): Plot.Markish {
  return Plot.text([name], { ...place, text: (each: string) => each, fontStyle: 'italic', fontSize: 14 })
}

/** The heights of the contour lines, ascending. */
export function contourLevels({ min, max }: Surface): number[] {
  return roundValues(min, max, LEVELS)
}

function contourLines(surface: Surface): Plot.Markish {
  const corners = contourLevels(surface).flatMap((level) =>
    // The pen is lifted between pieces.
    levelLine(surface, level).flatMap((piece) =>
      [...piece, [NaN, NaN] as const].map(([x0, x1]) => ({ level, x0, x1 })),
    ),
  )
  return Plot.line(corners, {
    ...{ x: 'x0', y: 'x1', z: 'level', clip: true },
    ...{ stroke: 'var(--edge)', strokeOpacity: 0.75, strokeWidth: 1 },
  })
}

function arrowMarks(arrows: readonly FieldArrow[], domain: Domain, side: number, areFaint: boolean): Plot.Markish {
  const width = domain.x0[1] - domain.x0[0]
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
    length: { value: ({ along }: FieldArrow) => Math.hypot(along[0] / width, along[1] / width) * side, scale: null },
    // Clockwise from straight up.
    rotate: ({ along }: FieldArrow) => (Math.atan2(along[0], along[1]) * 180) / Math.PI,
  })
}

function transformOf(
  across: LinearAxis,
  up: LinearAxis,
  { left, top, side }: ContourMap['frame'],
): Pick<ContourMap, 'place' | 'pointAt'> {
  const pixel = powerBelow(across.high / side - across.low / side)
  const near = (share: number) => Math.min(FARTHEST, Math.max(-FARTHEST, share))
  const inside = (value: number, { low, high }: LinearAxis) => Math.min(high, Math.max(low, onStep(value, pixel)))
  return {
    place: (a, b) => ({ x: left + near(across.share(a)) * side, y: top + (1 - near(up.share(b))) * side }),
    pointAt: (x, y) => [inside(across.value((x - left) / side), across), inside(up.value(1 - (y - top) / side), up)],
  }
}
