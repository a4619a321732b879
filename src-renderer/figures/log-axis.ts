import type * as Plot from '@observablehq/plot'
import { shareOf } from '../ui/share'
import type { TickLabel } from './linear-axis'
import { powerOfTen } from './power-of-ten'

/**
 * A logarithmic axis from `low` to `high`, both above 0, drawn in shares of its length: a plotting library's own log
 * scale has no ticks for the smallest numbers.
 */
export class LogAxis {
  constructor(
    private readonly low: number,
    private readonly high: number,
    private readonly ticks: readonly number[],
    private readonly label: TickLabel = decadeLabel,
  ) {}

  /** 0 at the low end, 1 at the high one; NaN for a value that has no place, which is any not above 0. */
  share(value: number): number {
    return value > 0 ? shareOf(Math.log10(value), Math.log10(this.low), Math.log10(this.high)) : NaN
  }

  /** For a scale of Plot. */
  get options(): Plot.ScaleOptions {
    const labels = new Map(this.ticks.map((tick) => [this.share(tick), this.label(tick)]))
    return {
      type: 'linear',
      domain: [0, 1],
      transform: (value: number) => this.share(value),
      ticks: [...labels.keys()],
      tickFormat: (share: number) => labels.get(share) ?? '',
    }
  }
}

/** A power of ten as such: 10⁻⁶. */
export function decadeLabel(tick: number): string {
  return powerOfTen(Math.round(Math.log10(tick)))
}
