import type { Precision } from '../../src-main/contract/spec'

/** Below this share of its size a move cannot be seen in any picture, and its count of floats is shown instead. */
const INVISIBLE_SHARE = 1e-3

/** The place of a double among all doubles in order: neighbours differ by 1. */
function orderOfDouble(x: number): bigint {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, x)
  const order = bits.getBigInt64(0)
  return order < 0n ? -0x8000000000000000n - order : order
}

/** The same among all singles. */
function orderOfSingle(x: number): bigint {
  const bits = new DataView(new ArrayBuffer(4))
  bits.setFloat32(0, x)
  const order = BigInt(bits.getInt32(0))
  return order < 0n ? -0x80000000n - order : order
}

/** How many neighbouring floats lie between two numbers (ulps); both finite. */
export function floatSteps(from: number, to: number, precision: Precision): bigint {
  const order = precision === 'float64' ? orderOfDouble : orderOfSingle
  const distance = order(to) - order(from)
  return distance < 0n ? -distance : distance
}

/** Whether a move is too small for a picture. Standing still is one. */
export function isInvisibleMove(from: number, to: number): boolean {
  return Math.abs(to - from) <= INVISIBLE_SHARE * Math.abs(from)
}
