/** A rise that may be a jump is so many times as steep as those beside it, or goes against both. */
const STEEPER = 1.3
/** Halvings of the way between two samples: to a 16-millionth of it, where every slope that a picture can show is gone. */
const HALVINGS = 24

/** f along the way from one sample to the next: `share` 0 is the one, 1 the other. */
export type Between = (share: number) => number

/**
 * Whether the rise from one sample to the next is out of line with the rises before and after it, so that it is worth
 * looking into. Smooth functions have hardly any such place. Of four samples in a row, NaN for one that is not there.
 */
export function mayJump(before: number, from: number, to: number, after: number): boolean {
  const rise = to - from
  const earlier = from - before
  const later = after - to
  const hasBeside = !Number.isNaN(earlier) || !Number.isNaN(later)
  if (!Number.isFinite(rise) || rise === 0 || !hasBeside) return false
  // What is not there is in line with everything.
  const limit = Math.abs(rise) / STEEPER
  const isSteep = !(Math.abs(earlier) >= limit) && !(Math.abs(later) >= limit)
  return isSteep || (!(earlier * rise >= 0) && !(later * rise >= 0))
}

/**
 * Whether f jumps, or leaves for infinity and comes back, between two samples: the half of the way with the larger rise
 * is halved again and again, and at a jump the rise stays. Of a continuous function it becomes as small as you like.
 *
 * @param from @param to f at shares 0 and 1, both finite
 */
export function jumps(f: Between, from: number, to: number): boolean {
  let [low, high, left, right] = [0, 1, from, to]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    const value = f(middle)
    if (!Number.isFinite(value)) return true
    if (Math.abs(value - left) >= Math.abs(right - value)) [high, right] = [middle, value]
    else [low, left] = [middle, value]
    if (!(Math.abs(right - left) > Math.abs(to - from) / 2)) return false
  }
  return true
}
