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
  const indices = ticks.values.map((_, index) => index)
  const choices = indices.map((_, more) => {
    const every = indices.filter((index) => (index - zero) % (more + 1) === 0)
    return withoutEnds(every, ticks.isFree)
  })
  const even = choices.filter((choice) => isEven(choice, ticks))
  return even.find(({ length }) => length > 1) ?? even.find(({ length }) => length > 0) ?? []
}

function withoutEnds(indices: readonly number[], isFree: Ticks['isFree']): number[] {
  const free = indices.filter(isFree)
  return indices.slice(indices.indexOf(free[0] ?? NaN), indices.indexOf(free.at(-1) ?? NaN) + 1)
}

function isEven(choice: readonly number[], { isFree, doOverlap }: Ticks): boolean {
  return choice.every((index, at) => isFree(index) && !choice.slice(0, at).some((other) => doOverlap(index, other)))
}
