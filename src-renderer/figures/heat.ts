/** Of the strongest colour, percent: ink on it keeps its contrast in both themes. */
const STRONGEST = 60

/**
 * The colour of a number in a matrix: none at 0, the stronger the farther from it, blue below and orange above. The sign
 * stands in the number too, so colour is not the only cue.
 *
 * @param largest size of the number that gets the strongest colour
 * @returns a CSS colour
 */
export function heatColour(value: number, largest: number): string {
  if (!Number.isFinite(value) || value === 0 || !(largest > 0)) return 'var(--panel)'
  const share = Math.min(1, Math.abs(value) / largest)
  return `color-mix(in srgb, var(${value < 0 ? '--heat-below' : '--heat-above'}) ${(share * STRONGEST).toFixed(1)}%, var(--panel))`
}

/** The size of the largest finite number; 0 if there is none. */
export function largestSize(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs).filter(Number.isFinite))
}
