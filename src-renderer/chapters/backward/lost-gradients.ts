import type { InspectedNode, Quantity } from '../../../src-main/contract/inspection'
import { noLocalSlope } from './no-local-slope'
import type { Payment } from './passes'

/** A payment by which a gradient dies, and why. */
export interface LostGradient {
  readonly payment: Payment
  /** The local derivative is 0, it is 0 by convention where there is none, the product is too small for the format, or more than three decades are lost. */
  readonly reason: 'zero' | 'convention' | 'underflow' | 'decades'
}

/** A contribution smaller than this part of what came from upstream has lost more than three decades. */
const THREE_DECADES = 1e-3

/** The payments in which a gradient that is not 0 becomes 0 or loses more than three decades. Of lists, where all do. */
export function lostGradients(nodes: readonly InspectedNode[], payments: readonly Payment[]): LostGradient[] {
  return payments.flatMap((payment) => {
    const upstream = largest(nodes[payment.from]?.gradient ?? 0)
    const [value, local] = [largest(payment.value), largest(payment.local)]
    if (!(upstream > 0) || !(value < THREE_DECADES * upstream)) return []
    const node = nodes[payment.from]
    const zero = node && noLocalSlope(nodes, node) ? 'convention' : 'zero'
    const reason = local === 0 ? zero : value === 0 ? 'underflow' : 'decades'
    return [{ payment, reason }]
  })
}

function largest(quantity: Quantity): number {
  return typeof quantity === 'number' ? Math.abs(quantity) : Math.max(...quantity.map(Math.abs))
}
