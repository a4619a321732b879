import { MAX_SAMPLES } from '../../../src-main/contract/limits'
import type { SampleRange } from './backward-presets'

/** How far beyond the end the last sample may be and still count as the end, as a fraction of the step: for rounding. */
const ROUNDING = 1e-9

/** The values of a range, from `from` on in steps as far as `to`; at most as many as a graph takes. */
export function samplesOf({ from, to, step }: SampleRange): number[] {
  const count = Math.floor((to - from) / step + ROUNDING) + 1
  return Array.from({ length: Math.min(MAX_SAMPLES, Math.max(1, count)) }, (_, i) => from + i * step)
}
