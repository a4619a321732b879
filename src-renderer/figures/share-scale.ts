import type * as Plot from '@observablehq/plot'

/** How a value is written at its tick. */
export type TickLabel = (tick: number) => string

interface Shares {
  /** Where a value stands on the axis: 0 at its low end, 1 at its high one. */
  share(value: number): number
}

/** A scale of Plot for an axis that is drawn in shares of its length, with a label at each of these values. */
export function shareScale(axis: Shares, ticks: readonly number[], label: TickLabel): Plot.ScaleOptions {
  const labels = new Map(ticks.map((tick) => [axis.share(tick), label(tick)]))
  return {
    type: 'linear',
    domain: [0, 1],
    transform: (value: number) => axis.share(value),
    ticks: [...labels.keys()],
    tickFormat: (share: number) => labels.get(share) ?? '',
  }
}
