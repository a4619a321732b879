import type { Contribution, Inspection, Quantity } from '../../../src-main/contract/inspection'

/** What a node pays an operand, as the picture shows it: of a square, which takes the same operand twice, both in one. */
export interface Payment {
  /** Its place in the order of the backward pass, from 0. */
  readonly order: number
  readonly from: number
  readonly to: number
  /** The local derivative. */
  readonly local: Quantity
  /** upstream × local. */
  readonly value: Quantity
  /** The operand's gradient after it, as far as it has been paid in. */
  readonly sum: Quantity
}

/** Both passes over a graph, as a player steps through them: the values, then the seed of the result, then the payments. */
export interface Passes {
  readonly inspection: Inspection
  readonly payments: readonly Payment[]
  /** Of each node, what its consumers pay it, in the order of the pass. */
  readonly paymentsTo: readonly (readonly Payment[])[]
  /** Of each node, the states of its gradient: first as it waits, then after one payment, after two, … */
  readonly states: readonly (readonly GradientState[])[]
  /** The last step. At step 0 nothing has been computed. */
  readonly last: number
}

export function passesOf(inspection: Inspection): Passes {
  const payments = joined(inspection.contributions)
  const paymentsTo: Payment[][] = inspection.nodes.map(() => [])
  for (const payment of payments) paymentsTo[payment.to]?.push(payment)
  const states = inspection.nodes.map(({ gradient }, node) => statesOf(gradient, paymentsTo[node] ?? []))
  return { inspection, payments, paymentsTo, states, last: inspection.nodes.length + 1 + payments.length }
}

/** Made once, so that what does not change from step to step is the same object. */
function statesOf(gradient: Quantity | undefined, payments: readonly Payment[]): GradientState[] {
  const consumers = payments.length
  if (gradient === undefined) return [{ kind: 'none', paid: 0, consumers }]
  const waiting: GradientState = { kind: 'waiting', paid: 0, consumers }
  // The result has no consumer but the seed; what nothing uses gets nothing, and that is known as soon as the way back begins.
  if (consumers === 0) return [waiting, { kind: 'final', sum: gradient, paid: 0, consumers }]
  const paid = payments.map(({ sum }, i): GradientState => {
    return { kind: i + 1 === consumers ? 'final' : 'partial', sum, paid: i + 1, consumers }
  })
  return [waiting, ...paid]
}

/** What happens at a step, and at which node. */
export type PassEvent =
  | { readonly kind: 'value'; readonly node: number }
  | { readonly kind: 'seed'; readonly node: number }
  | { readonly kind: 'payment'; readonly node: number; readonly payment: Payment }

/** A node's gradient: `none` where no pass ever comes, not computed yet, the sum so far, or final. */
export type GradientState =
  | { readonly kind: 'none' | 'waiting'; readonly sum?: undefined; readonly paid: 0; readonly consumers: number }
  | { readonly kind: 'partial' | 'final'; readonly sum: Quantity; readonly paid: number; readonly consumers: number }

/** What there is of both passes at a step; nothing in it lies beyond the step. */
export interface PassFrame {
  readonly step: number
  readonly event: PassEvent | undefined
  /** Whether all values are there. */
  readonly isForwardOver: boolean
  /** How many payments have been made. */
  readonly paid: number
  isPaid(payment: Payment): boolean
  hasValue(node: number): boolean
  gradientOf(node: number): GradientState
}

export function passFrame({ inspection: { nodes }, payments, paymentsTo, states }: Passes, step: number): PassFrame {
  const paid = Math.min(payments.length, Math.max(0, step - nodes.length - 1))
  const isPaid = ({ order }: Payment) => order < paid
  return {
    ...{ step, paid, isPaid, isForwardOver: step >= nodes.length },
    event: eventAt(step, nodes.length, payments),
    hasValue: (node) => node < step,
    gradientOf: (node) => {
      const own = paymentsTo[node] ?? []
      const reached = own.length > 0 ? own.filter(isPaid).length : Number(step > nodes.length)
      return states[node]?.[reached] ?? states[node]?.[0] ?? NO_GRADIENT
    },
  }
}

const NO_GRADIENT: GradientState = { kind: 'none', paid: 0, consumers: 0 }

function eventAt(step: number, count: number, payments: readonly Payment[]): PassEvent | undefined {
  if (step < 1) return undefined
  if (step <= count) return { kind: 'value', node: step - 1 }
  const payment = payments[step - count - 2]
  return payment ? { kind: 'payment', payment, node: payment.from } : { kind: 'seed', node: count - 1 }
}

/** Contributions of one node to one operand, one after the other, become one payment. */
function joined(contributions: readonly Contribution[]): Payment[] {
  const payments: Payment[] = []
  for (const { from, to, local, value, sum } of contributions) {
    const before = payments.at(-1)
    if (before?.from !== from || before.to !== to) {
      payments.push({ order: payments.length, from, to, local, value, sum })
    } else {
      const both = { local: plus(before.local, local), value: plus(before.value, value), sum }
      payments.splice(-1, 1, { ...before, ...both })
    }
  }
  return payments
}

/** Number by number. */
function plus(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) + Number(b)
  return a.map((each, i) => each + (b[i] ?? 0))
}
