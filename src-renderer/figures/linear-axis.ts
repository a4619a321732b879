import type * as Plot from '@observablehq/plot'
import { roundValues } from '../numbers/round-values'
import { shareOf, valueAt } from '../numbers/share'
import { numberLabel } from '../numbers/number-label'
import { shareScale } from './share-scale'

/** Pixels of one character of a tick label, and between a label and what stands beside it. */
const CHARACTER = 7.5
const GAP = 14

/**
 * An axis from `low` to `high`, drawn in shares of its length: so it is right for numbers as large or as small as there
 * are, for which a plotting library's own scales and ticks have no digits left.
 */
export class LinearAxis {
  /** Ends that are finite, the lower one first. */
  readonly low: number
  readonly high: number
  readonly #count: number
  readonly #origin: number

  /**
   * @param count about how many ticks are wanted
   * @param origin what the ticks count from: of a close-up the middle, whose own digits every tick would repeat
   */
  constructor(low: number, high: number, count: number, origin = 0) {
    this.low = Math.max(-Number.MAX_VALUE, low)
    this.high = Math.min(Number.MAX_VALUE, high)
    this.#count = count
    this.#origin = origin
  }

  /** 0 at the low end, 1 at the high one. */
  share(value: number): number {
    return shareOf(value, this.low, this.high)
  }

  /** The value at a share, kept on the axis. */
  value(share: number): number {
    return valueAt(Math.min(1, Math.max(0, share)), this.low, this.high)
  }

  /** Round distances from the origin. */
  get #ticks(): number[] {
    return roundValues(this.low - this.#origin, this.high - this.#origin, this.#count)
  }

  /** Pixels that the widest label takes, with the gap beside it. */
  get labelRoom(): number {
    return GAP + CHARACTER * Math.max(0, ...this.#ticks.map((tick) => numberLabel(tick).length))
  }

  /** The same axis with so few ticks that their labels fit side by side into so many pixels. */
  fitted(pixels: number): LinearAxis {
    const [first = 0, second] = this.#places
    const isCrowded = second !== undefined && (second - first) * pixels < this.labelRoom
    if (!isCrowded || this.#count <= 1) return this
    return new LinearAxis(this.low, this.high, this.#count - 1, this.#origin).fitted(pixels)
  }

  /** For a scale of Plot. */
  get options(): Plot.ScaleOptions {
    const places = this.#places
    return shareScale(
      this,
      this.#ticks.map((tick, i) => [places[i] ?? NaN, numberLabel(tick)]),
    )
  }

  /** The share at which each tick stands: of its distance from the origin, which has digits where the number has none. */
  get #places(): number[] {
    const [low, high] = [this.low - this.#origin, this.high - this.#origin]
    return this.#ticks.map((tick) => shareOf(tick, low, high))
  }
}
