import type { GraphLayout } from '../../../src-main/contract/graph-layout'
import { edgePath, edgePoints, labelPlace } from './edge-path'
import type { BoxGraph, GraphBox } from './graph-boxes'
import type { PassFrame, Passes, Payment } from './passes'
import { shortQuantity } from './short-quantity'

/** An edge as it lies in the picture, whatever the step. */
export interface EdgeShape {
  readonly key: string
  /** Nodes, the operand first. */
  readonly from: number
  readonly to: number
  /** SVG path data, from the operand to what uses it. */
  readonly path: string
  /** Where its label stands, pixels. */
  readonly place: { readonly x: number; readonly y: number }
  /** The tag at which it begins where its line would be too long, with the operand that it names. */
  readonly tag: EdgeTag | undefined
  /** What is paid along it: nothing on an edge to a number, of several edges that are folded into one, each. */
  readonly payments: readonly Payment[]
  /** Whether it leads to a box that stands for the one in which the payments begin: there is no local derivative to tell. */
  readonly isFolded: boolean
}

/** Its middle, pixels. */
export interface EdgeTag {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly label: string
  readonly node: number
}

/** An edge as it is drawn at a step. */
export interface EdgeView extends EdgeShape {
  /** The local derivative once all values are there; of the payment that is being made also what it comes to. */
  readonly text: string
  readonly isPaid: boolean
  readonly isNow: boolean
  /** Whether a gradient has died on it. */
  readonly isLost: boolean
}

interface Shown {
  readonly frame: PassFrame
  readonly isHidden: boolean
  /** The payments in which a gradient dies. */
  readonly lost: ReadonlySet<Payment>
}

/** A box where it lies: its middle, pixels. */
export type PlacedBox = GraphBox & { readonly x: number; readonly y: number }

/** The boxes of a graph in its layout, by their nodes. */
export function placedBoxes(graph: BoxGraph, layout: GraphLayout): ReadonlyMap<number, PlacedBox> {
  return new Map(graph.boxes.map((box, i) => [box.node, { ...box, ...(layout.boxes[i] ?? { x: 0, y: 0 }) }]))
}

/** The edges of a graph in its layout. */
export function edgeShapes(graph: BoxGraph, layout: GraphLayout, { paymentsTo }: Passes): EdgeShape[] {
  const boxes = placedBoxes(graph, layout)
  return graph.edges.flatMap((edge, i) => {
    const [from, to, line] = [boxes.get(edge.from), boxes.get(edge.to), layout.edges[i]]
    if (!from || !to || !line) return []
    const tag = line.tag && tagOf(from, line.tag)
    const points = edgePoints(tag ?? from, to, line.points)
    const payments = paymentsTo[edge.from]?.filter((each) => each.from === edge.to) ?? []
    const key = `${String(edge.from)}-${String(edge.to)}`
    return [{ key, ...edge, path: edgePath(points), place: labelPlace(points), tag, payments, isFolded: false }]
  })
}

/** The tag of a box at a place. */
export function tagOf(
  { tagWidth, label, node }: GraphBox,
  { x, y }: { readonly x: number; readonly y: number },
): EdgeTag {
  return { x, y, width: tagWidth, label, node }
}

/** The last view of each edge. */
const lastViews = new WeakMap<EdgeShape, EdgeView>()

/** The same at a step of the passes. A view in which nothing changes is the same object: the page draws only others anew. */
export function edgeViews(shapes: readonly EdgeShape[], shown: Shown): EdgeView[] {
  return shapes.map((shape) => {
    const view = { ...shape, ...stateOf(shape, shown) }
    const last = lastViews.get(shape)
    if (last && isSameState(last, view)) return last
    lastViews.set(shape, view)
    return view
  })
}

function isSameState(one: EdgeView, other: EdgeView): boolean {
  return (
    one.text === other.text && one.isPaid === other.isPaid && one.isNow === other.isNow && one.isLost === other.isLost
  )
}

function stateOf({ payments, isFolded }: EdgeShape, { frame, isHidden, lost }: Shown) {
  const isPaid = payments.length > 0 && payments.every((each) => frame.isPaid(each))
  const { event } = frame
  const [payment] = payments
  const isNow = event?.kind === 'payment' && payments.includes(event.payment)
  return {
    text: payment && !isFolded && frame.isForwardOver ? words(payment, isNow && !isHidden) : '',
    ...{ isPaid, isNow, isLost: payments.some((each) => frame.isPaid(each) && lost.has(each)) },
  }
}

function words({ local, value }: Payment, isNow: boolean): string {
  return isNow ? `× ${shortQuantity(local)} = ${shortQuantity(value)}` : `× ${shortQuantity(local)}`
}
