import * as Plot from '@observablehq/plot'
import { withRoom } from '../numbers/with-room'
import type { DataPair } from '../state/descent-setup.svelte'
import { lineOn, residualsOn, type SharePlace, type StraightLine } from './line-places'
import { LinearAxis } from './linear-axis'
import type { PixelPlace } from './pixel-place'

export interface DataOptions {
  readonly width: number
  readonly height: number
}

/** The axes of the data, and where things stand on them, in pixels. */
export interface DataFrame {
  readonly element: Element
  readonly marks: readonly PixelPlace[]
  /** The part of a line that is in the figure, and what each pair lacks to it. */
  readonly place: (line: StraightLine) => {
    readonly ends: readonly [PixelPlace, PixelPlace] | undefined
    readonly residuals: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  }
}

/** Pixels at the sides at least; wide labels get more. */
const MARGIN = { left: 44, right: 14, top: 10, bottom: 36 }
/** Pixels that a tick label wants. */
const TICK_ROOM = 60
const TICKS_UP = 4
/** Room beyond the data, as a share of an axis. */
const ROOM = 0.08
/** Data that are not farther from 0 than so many times their own height have 0 on their axis: there the line begins. */
const NEAR = 2

/** The axes for pairs, without the pairs: they stay while the line moves. Pure: the same pairs give the same picture. */
export function drawDataFrame(pairs: readonly DataPair[], { width, height }: DataOptions): DataFrame {
  const y = new LinearAxis(...heights(pairs.map(([, value]) => value)), TICKS_UP)
  const left = Math.max(MARGIN.left, y.labelRoom)
  const wide = new LinearAxis(...ends(pairs.map(([value]) => value)), Math.max(1, Math.floor(width / TICK_ROOM)))
  const right = Math.max(MARGIN.right, wide.labelRoom / 2)
  const room = { x: Math.max(1, width - left - right), y: height - MARGIN.top - MARGIN.bottom }
  const x = wide.fitted(room.x)
  const element = Plot.plot({
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { fontSize: 'var(--drawn-small)', background: 'none', overflow: 'visible' },
    x: { ...x.options, label: 'x', labelArrow: 'none', labelAnchor: 'center' },
    y: { ...y.options, label: null, grid: true },
    marks: [Plot.frame({ anchor: 'bottom', stroke: 'var(--line)' })],
  })
  const across = (share: number) => left + share * room.x
  const up = (share: number) => MARGIN.top + (1 - share) * room.y
  const pixels = ([shareX, shareY]: SharePlace): PixelPlace => ({ x: across(shareX), y: up(shareY) })
  return {
    element,
    marks: pairs.map(([a, b]) => pixels([x.share(a), y.share(b)])),
    place: (line) => {
      const part = lineOn({ x, y }, line)
      return {
        ends: part && [pixels(part[0]), pixels(part[1])],
        residuals: residualsOn({ x, y }, pairs, line).map((each) => ({
          x: across(each.x),
          from: up(each.from),
          to: up(each.to),
        })),
      }
    },
  }
}

function ends(values: readonly number[]): [number, number] {
  return withRoom(Math.min(...values), Math.max(...values), ROOM)
}

function heights(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const isNear = Math.max(low, -high) <= NEAR * (high - low)
  return ends(isNear ? [...values, 0] : values)
}
