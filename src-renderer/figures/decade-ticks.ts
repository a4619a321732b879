/** Powers of ten from `low` to `high` (both above 0), at most about `most` of them, evenly spaced in decades. */
export function decadeTicks(low: number, high: number, most: number): number[] {
  const first = Math.floor(Math.log10(low))
  const last = Math.ceil(Math.log10(high))
  const stride = Math.max(1, Math.ceil((last - first) / most))
  const exponents = Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, i) => last - i * stride)
  return exponents.map((exponent) => 10 ** exponent).filter((tick) => tick > 0 && Number.isFinite(tick))
}
