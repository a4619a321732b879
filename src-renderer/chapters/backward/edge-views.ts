import { edgePath, edgePoints, labelPlace } from './edge-path'
import type { GraphLayout } from '../../../src-main/contract/graph-layout'
import type { BoxGraph } from './graph-boxes'
import type { PassFrame, Passes, Payment } from './passes'
import { shortQuantity } from './short-quantity'

/** An edge as it is drawn at a step. */
export interface EdgeView {
  readonly key: string
  /** SVG path data, from the operand to what uses it. */
  readonly path: string
  /** Where its label stands, pixels. */
  readonly place: { readonly x: number; readonly y: number }
  /** The local derivative once all values are there; of the payment that is being made also what it comes to. */
  readonly text: string
  readonly isPaid: boolean
  readonly isNow: boolean
  /** Whether a gradient has died on it. */
  readonly isLost: boolean
}

interface Shown {
  readonly passes: Passes
  readonly frame: PassFrame
  readonly isHidden: boolean
  /** The payments in which a gradient dies. */
  readonly lost: readonly Payment[]
}

export function edgeViews(graph: BoxGraph, layout: GraphLayout, shown: Shown): EdgeView[] {
  const boxes = new Map(graph.boxes.map((box, i) => [box.node, { ...box, ...(layout.boxes[i] ?? { x: 0, y: 0 }) }]))
  return graph.edges.flatMap((edge, i) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    if (!from || !to) return []
    const points = edgePoints(from, to, layout.edges[i] ?? [])
    const key = `${String(edge.from)}-${String(edge.to)}`
    const payment = shown.passes.payments.find((each) => each.from === edge.to && each.to === edge.from)
    return [{ key, path: edgePath(points), place: labelPlace(points), ...stateOf(payment, shown) }]
  })
}

/** An edge to a number has no payment: nothing is handed on to it. */
function stateOf(payment: Payment | undefined, { frame, isHidden, lost }: Shown) {
  if (!payment) return { text: '', isPaid: false, isNow: false, isLost: false }
  const isPaid = frame.paid.includes(payment)
  const isNow = frame.event?.kind === 'payment' && frame.event.payment === payment
  const local = frame.isForwardOver ? `× ${shortQuantity(payment.local)}` : ''
  return {
    text: isNow && !isHidden ? `${local} = ${shortQuantity(payment.value)}` : local,
    ...{ isPaid, isNow, isLost: isPaid && lost.includes(payment) },
  }
}
