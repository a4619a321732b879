import type { Precision } from '../../contract/spec'

/** Distance from 1 to the next number of each format. */
export const machineEpsilon: Readonly<Record<Precision, number>> = { float64: 2 ** -52, float32: 2 ** -23 }

/**
 * Distance from |x| to the next larger number of the format, one unit in the last place; x must be of the format.
 * The bits of a positive float, read as an integer, count the floats up to it. NaN for NaN and ±Infinity.
 */
export function spacing(x: number, precision: Precision): number {
  const size = Math.abs(x)
  if (!Number.isFinite(size)) return NaN
  return (precision === 'float32' ? nextFloat32(size) : nextFloat64(size)) - size
}

function nextFloat64(x: number): number {
  const number = Float64Array.of(x)
  const bits = new BigInt64Array(number.buffer)
  bits[0] = (bits[0] ?? 0n) + 1n
  return number[0] ?? NaN
}

function nextFloat32(x: number): number {
  const number = Float32Array.of(x)
  const bits = new Int32Array(number.buffer)
  bits[0] = (bits[0] ?? 0) + 1
  return number[0] ?? NaN
}
