import type { Quantity } from '../../../src-main/contract/inspection'
import type { Precision } from '../../../src-main/contract/spec'

/** The same gradient added up so many times, rounded each time as .grad is; undefined after none: it has been cleared. */
export function addedUp(gradient: Quantity, passes: number, precision: Precision): Quantity | undefined {
  if (passes === 0) return undefined
  if (typeof gradient !== 'number') return gradient.map((each) => timesAdded(each, passes, precision))
  return timesAdded(gradient, passes, precision)
}

function timesAdded(value: number, passes: number, precision: Precision): number {
  let sum = value
  for (let pass = 1; pass < passes; pass++) sum = precision === 'float32' ? Math.fround(sum + value) : sum + value
  return sum
}
