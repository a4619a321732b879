import type { GraphLayout } from '../../../src-main/contract/graph-layout'
import { edgePath, edgePoints, labelPlace } from './edge-path'
import type { BoxGraph } from './graph-boxes'
import type { PassFrame, Passes, Payment } from './passes'
import { shortQuantity } from './short-quantity'

/** An edge as it lies in the picture, whatever the step. */
export interface EdgeShape {
  readonly key: string
  /** SVG path data, from the operand to what uses it. */
  readonly path: string
  /** Where its label stands, pixels. */
  readonly place: { readonly x: number; readonly y: number }
  /** The tag at which it begins where its line would be too long, with the operand that it names. */
  readonly tag: EdgeTag | undefined
  /** What is paid along it; none along an edge to a number, to which nothing is handed on. */
  readonly payment: Payment | undefined
}

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

/** The edges of a graph in its layout. */
export function edgeShapes(graph: BoxGraph, layout: GraphLayout, { paymentsTo }: Passes): EdgeShape[] {
  const boxes = new Map(graph.boxes.map((box, i) => [box.node, { ...box, ...(layout.boxes[i] ?? { x: 0, y: 0 }) }]))
  return graph.edges.flatMap((edge, i) => {
    const [from, to, line] = [boxes.get(edge.from), boxes.get(edge.to), layout.edges[i]]
    if (!from || !to || !line) return []
    const tag = line.tag && { ...line.tag, width: from.tagWidth, label: from.label, node: from.node }
    const points = edgePoints(tag ?? from, to, line.points)
    const payment = paymentsTo[edge.from]?.find((each) => each.from === edge.to)
    const key = `${String(edge.from)}-${String(edge.to)}`
    return [{ key, path: edgePath(points), place: labelPlace(points), tag, payment }]
  })
}

/** The same at a step of the passes. */
export function edgeViews(shapes: readonly EdgeShape[], shown: Shown): EdgeView[] {
  return shapes.map((shape) => ({ ...shape, ...stateOf(shape.payment, shown) }))
}

function stateOf(payment: Payment | undefined, { frame, isHidden, lost }: Shown) {
  if (!payment) return { text: '', isPaid: false, isNow: false, isLost: false }
  const isPaid = frame.isPaid(payment)
  const isNow = frame.event?.kind === 'payment' && frame.event.payment === payment
  const local = frame.isForwardOver ? `× ${shortQuantity(payment.local)}` : ''
  return {
    text: isNow && !isHidden ? `${local} = ${shortQuantity(payment.value)}` : local,
    ...{ isPaid, isNow, isLost: isPaid && lost.has(payment) },
  }
}
