import type * as Plot from '@observablehq/plot'
import { powerLabel } from '../numbers/number-label'
import { shareOf } from '../numbers/share'
import { shareScale, type TickLabel } from './share-scale'

/**
 * A logarithmic axis from `low` to `high`, both above 0, drawn in shares of its length: a plotting library's own log
 * scale has no ticks for the smallest numbers.
 */
export class LogAxis {
  constructor(
    private readonly low: number,
    private readonly high: number,
    private readonly ticks: readonly number[],
    private readonly label: TickLabel = powerLabel,
  ) {}

  /** 0 at the low end, 1 at the high one; NaN for a value that has no place, which is any not above 0. */
  share(value: number): number {
    return value > 0 ? shareOf(Math.log10(value), Math.log10(this.low), Math.log10(this.high)) : NaN
  }

  /** For a scale of Plot. */
  get options(): Plot.ScaleOptions {
    return shareScale(
      this,
      this.ticks.map((tick) => [this.share(tick), this.label(tick)]),
    )
  }
}
