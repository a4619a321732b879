import type { Domain } from '../../src-main/contract/surface'

/** A domain that has the same ends on both axes. */
export function squareDomain(low: number, high: number): Domain {
  return { x0: [low, high], x1: [low, high] }
}
