import type { Precision } from '../../contract/spec'

/** Distance from 1 to the next number of each format. */
export const machineEpsilon: Readonly<Record<Precision, number>> = { float64: 2 ** -52, float32: 2 ** -23 }
