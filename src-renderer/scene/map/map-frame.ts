import { ballAt } from '../ball'
import { beads } from '../geometry/beads'
import { pathLine, reached } from '../geometry/path-line'
import { floorPointAt, pointAt, scenePoints, stageBox } from '../geometry/scene-points'
import type { StagePath } from '../stage-path'
import { HIGH, LOW, type Placement, type Transform } from '../transform'

/** Pixels around the map for ticks and names, at the left at least; at the top also for the outcome and the view tools. */
const MARGIN = { left: 72, right: 28, top: 92, bottom: 58 }
/** A low picture has nothing above it and less to spare there: so much less for each pixel of its height. */
const TOP_PART = 0.25
const TOP_GONE = 30
const SMALLEST_TOP = 24
/** Pixels beside a label: the tick mark, and some air. */
const LABEL_GAP = 16
/** Centre to centre, as a part of half the map's width. */
const BEAD_SPACING = 0.03
/** Pixels that stand for one scene unit of an arrow's length. */
const UNIT = 240

/** Where the map lies in its picture; its own coordinates run from -1 to 1, y up. */
export interface MapFrame {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly height: number
  x(unit: number): number
  y(unit: number): number
  unit(x: number, y: number): [number, number]
}

/**
 * The largest square that fits, or for a curve the largest rectangle.
 *
 * @param labels pixels of the widest label at the left
 */
export function createMapFrame(pictureWidth: number, pictureHeight: number, isStrip: boolean, labels = 0): MapFrame {
  const leftMargin = Math.max(MARGIN.left, labels + LABEL_GAP)
  const topMargin = Math.max(SMALLEST_TOP, Math.min(MARGIN.top, pictureHeight * TOP_PART - TOP_GONE))
  const room = {
    width: Math.max(50, pictureWidth - leftMargin - MARGIN.right),
    height: Math.max(50, pictureHeight - topMargin - MARGIN.bottom),
  }
  const side = Math.min(room.width, room.height)
  const { width, height } = isStrip ? room : { width: side, height: side }
  const left = leftMargin + (room.width - width) / 2
  const top = topMargin + (room.height - height) / 2
  return {
    left,
    top,
    width,
    height,
    bottom: top + height,
    x: (unit) => left + (width * (unit + 1)) / 2,
    y: (unit) => top + (height * (1 - unit)) / 2,
    unit: (x, y) => [(2 * (x - left)) / width - 1, 1 - (2 * (y - top)) / height],
  }
}

/** The part of a map on which a surface lies, which may be smaller than what the map shows while it widens. */
export function groundFrame(frame: MapFrame, { x, z, width, depth }: Placement): Pick<MapFrame, 'x' | 'y'> {
  return { x: (unit) => frame.x(x + width * unit), y: (unit) => frame.y(-z + depth * unit) }
}

/** Room above the highest and below the lowest value of a curve, as a part of the map's height. */
const ROOM = 0.05

/** Where a part of the height shown stands on the map of a curve, -1 … 1. */
export function heightUnit(part: number): number {
  return (2 * part - 1) * (1 - 2 * ROOM)
}

type Pixel = readonly [x: number, y: number]

/** A run on the map, in pixels. */
export interface MapPath {
  /** SVG path up to a position. */
  line(position: number): string
  /** SVG path of the whole run: where the ball will go. */
  readonly ahead: string
  beads(position: number): Pixel[]
  at(position: number): Pixel | undefined
  /** Where the run begins; undefined where that is out of sight. */
  readonly start: Pixel | undefined
  /** Offset of the tip of the arrow for the negative gradient. */
  arrow(position: number): Pixel | undefined
}

/** The scene's own path seen from above, or for a curve from the side. */
export function mapPath(path: StagePath, transform: Transform, frame: MapFrame, isStrip: boolean): MapPath {
  const box = stageBox(transform)
  const places = scenePoints(path, transform)
  const pointOf = isStrip ? pointAt : floorPointAt
  const line = pathLine(places, box, pointOf)
  const marks = beads(places, box, BEAD_SPACING, pointOf)
  const pixel = ([x, y, z]: readonly [number, number, number]): Pixel => [
    frame.x(x),
    frame.y(isStrip ? heightUnit((y - LOW) / (HIGH - LOW)) : -z / transform.depth),
  ]
  const ball = (position: number) => ballAt(path, places, position, transform, box)
  const at = (position: number) => {
    const place = ball(position)?.place
    return place && pixel(place)
  }
  const pieces = Array.from(line.ends, (_, segment) => {
    const ends = [2 * segment, 2 * segment + 1].map((end) => pixel(pointAt(line.segments, end)).join(' '))
    return `M${ends.join('L')}`
  })
  return {
    at,
    start: ball(0)?.away ? undefined : at(0),
    ahead: path.isAheadShown ? pieces.join('') : '',
    line: (position) => {
      const last = ball(position)
      const tail =
        last && position > last.record
          ? `M${pixel(pointOf(places, last.record)).join(' ')}L${pixel(last.place).join(' ')}`
          : ''
      return pieces.slice(0, reached(line.ends, position)).join('') + tail
    },
    beads: (position) =>
      Array.from({ length: reached(marks.records, position) }, (_, bead) => pixel(pointAt(marks.places, bead))),
    arrow: (position) => {
      const now = ball(position)
      if (!now?.downhill || now.away || path.look !== 'main') return undefined
      const { direction, length } = now.downhill
      return [direction[0] * length * UNIT, direction[2] * length * UNIT]
    },
  }
}
