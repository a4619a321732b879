import type { Trace } from '../../src-main/contract/trace'

/** A trace with its arrays as texts of their bytes: compared to the last bit, and quickly. */
export function traceBytes({ steps, points, values, gradients, ...rest }: Trace) {
  const [a, b, c, d] = [steps, points, values, gradients].map(toText)
  return { ...rest, steps: a, points: b, values: c, gradients: d }
}

function toText({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
