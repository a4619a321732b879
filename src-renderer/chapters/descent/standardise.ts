import type { DataPair } from '../../state/descent-setup.svelte'

/** Decimals that a standardised x keeps: so many stay readable in a formula. */
const DECIMALS = 3

/**
 * The same pairs with x shifted and scaled to mean 0 and standard deviation 1 (over n, as the curriculum has it), up to
 * rounding. Example: x of 1 and 3 become −1 and 1.
 *
 * @returns undefined where all x are the same, or so large that their spread is no number
 */
export function standardised(pairs: readonly DataPair[]): readonly DataPair[] | undefined {
  const xs = pairs.map(([x]) => x)
  const middle = mean(xs)
  const spread = Math.sqrt(mean(xs.map((x) => (x - middle) ** 2)))
  if (!(spread > 0 && spread < Infinity) || xs.every((x) => x === xs[0])) return undefined
  return pairs.map(([x, y]) => [Number(((x - middle) / spread).toFixed(DECIMALS)) + 0, y])
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
