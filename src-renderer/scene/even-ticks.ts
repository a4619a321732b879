interface Ticks {
  readonly values: readonly number[]
  /** Whether a tick's label has room beside all that is no label of its axis. */
  readonly isFree: (index: number) => boolean
  /** Whether the labels of two ticks of the axis would lie on each other. */
  readonly doOverlap: (one: number, other: number) => boolean
}

/**
 * Which ticks of an axis get a label: all, or every second, third …, so that the gaps between numbers are alike, and 0 is
 * among them where it is a tick. Only at its ends an axis goes without those that have no room.
 *
 * @returns their indices, ascending
 */
export function evenTicks(ticks: Ticks): number[] {
  const zero = Math.max(0, ticks.values.indexOf(0))
  const count = ticks.values.length
  const choices = (shift: number) => Array.from({ length: count }, (_, more) => every(more + 1, zero + shift, count))
  // Where the place of 0 is taken, numbers without it are better than none.
  const shifted = Array.from({ length: count }, (_, shift) => choices(shift)).flat()
  const even = shifted.map((choice) => withoutEnds(choice, ticks.isFree)).filter((choice) => isEven(choice, ticks))
  return even.find(({ length }) => length > 1) ?? even.find(({ length }) => length > 0) ?? []
}

/** Every so many of the indices below `count`, so that `one` is among them. */
function every(stride: number, one: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => (index - one) % stride === 0)
}

function withoutEnds(indices: readonly number[], isFree: Ticks['isFree']): number[] {
  const free = indices.filter(isFree)
  return indices.slice(indices.indexOf(free[0] ?? NaN), indices.indexOf(free.at(-1) ?? NaN) + 1)
}

function isEven(choice: readonly number[], { isFree, doOverlap }: Ticks): boolean {
  return choice.every((index, at) => isFree(index) && !choice.slice(0, at).some((other) => doOverlap(index, other)))
}
