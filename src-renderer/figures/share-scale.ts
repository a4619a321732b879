import type * as Plot from '@observablehq/plot'

/** How a value is written at its tick. */
export type TickLabel = (tick: number) => string

interface Shares {
  /** Where a value stands on the axis: 0 at its low end, 1 at its high one. */
  share(value: number): number
}

/** A scale of Plot for an axis that is drawn in shares of its length. @param ticks the share of each, with its label */
export function shareScale(
  axis: Shares,
  ticks: readonly (readonly [share: number, label: string])[],
): Plot.ScaleOptions {
  const labels = new Map(ticks)
  return {
    type: 'linear',
    domain: [0, 1],
    transform: (value: number) => axis.share(value),
    ticks: [...labels.keys()],
    tickFormat: (share: number) => labels.get(share) ?? '',
  }
}
