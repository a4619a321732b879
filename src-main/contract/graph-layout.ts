import * as v from 'valibot'
import { MAX_NODES } from './limits'
import { list, positive } from './spec'

const nodeIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_NODES - 1))
const boxList = v.pipe(
  list(v.object({ width: positive, height: positive, tagWidth: positive }), MAX_NODES),
  v.minLength(1),
)
const edgeList = list(v.object({ from: nodeIndex, to: nodeIndex }), 4 * MAX_NODES)

/** Pixels. */
export interface BoxSize {
  readonly width: number
  readonly height: number
  /** Of the tag that stands for the box where a line from it would be too long. */
  readonly tagWidth: number
}

/** Boxes and the edges between them, by their indices. Each list is checked as a whole, and told as one. */
export const layoutRequest = v.object({
  boxes: v.custom<readonly BoxSize[]>((given) => v.is(boxList, given)),
  /** From the box that is computed first to the one that uses it. */
  edges: v.custom<readonly { readonly from: number; readonly to: number }[]>((given) => v.is(edgeList, given)),
})
export type LayoutRequest = v.InferOutput<typeof layoutRequest>

/** Where everything lies, in pixels; x grows from what is computed first to the result. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  /** Middle of each box. */
  readonly boxes: readonly Place[]
  readonly edges: readonly EdgeLine[]
}

/** Pixels. */
interface Place {
  readonly x: number
  readonly y: number
}

export interface EdgeLine {
  /** What the line goes through. */
  readonly points: readonly Place[]
  /** Middle of the tag at which the line begins instead of at its box; undefined for a whole line. */
  readonly tag: Place | undefined
}
