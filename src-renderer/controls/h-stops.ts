/** Largest and smallest h on the slider, as powers of ten. */
const HIGHEST = 1
const LOWEST = -50
/** Between these powers of ten the slider is finer: 1, 2 and 5 times each. */
const FINE = { high: 1, low: -16 } as const

/** Every h that the slider and the error figure stop at, ascending: 1e-50 … 10, where a secant is far from the tangent. Each is the decimal number as written. */
export const H_STOPS: readonly number[] = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) => LOWEST + i).flatMap(
  (power) => {
    const isFine = power >= FINE.low && power < FINE.high
    return (isFine ? [1, 2, 5] : [1]).map((digit) => Number(`${digit}e${power}`))
  },
)

/** The values of h that the curriculum compares; 1e-49 is the source text's 10e-50. */
export const MARKED_H = [1e-1, 1e-4, 1e-6, 1e-7, 1e-12, 1e-15, 1e-16, 1e-49] as const

/** Index of the stop nearest to h, by ratio. */
export function nearestStop(h: number): number {
  const distance = (stop: number) => Math.abs(Math.log(stop) - Math.log(h))
  return H_STOPS.reduce((best, stop, i) => (distance(stop) < distance(H_STOPS[best] ?? 1) ? i : best), 0)
}

/** h as the curriculum writes it: 1e-4; from 1 on without a power, 5. */
export function hLabel(h: number): string {
  return h >= 1 ? String(h) : h.toExponential()
}
