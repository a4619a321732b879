import { createGenerator } from './generator'

/**
 * Numbers of the standard normal distribution (mean 0, spread 1) that follow from a seed: pairs by the method of Box and
 * Muller, A Note on the Generation of Random Normal Deviates, 1958.
 *
 * @param seed a whole number from 0 to 2³² - 1
 */
export function createNormal(seed: number): () => number {
  const next = createGenerator(seed)
  let second: number | undefined
  return () => {
    const kept = second
    second = undefined
    if (kept !== undefined) return kept
    // From the smallest step up to 1: the logarithm of 0 would be infinite.
    const radius = Math.sqrt(-2 * Math.log((next() + 1) / 2 ** 32))
    const angle = (2 * Math.PI * next()) / 2 ** 32
    second = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

/** To so many digits behind the point: short enough to read, and the same number wherever the last bits differ. No -0. */
export function toDigits(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale + 0
}
