/** The index of the last of some ascending numbers that is not above a limit; 0 when there is none. */
export function indexUpTo(ascending: ArrayLike<number>, limit: number): number {
  let [first, last] = [0, ascending.length - 1]
  while (first < last) {
    const middle = Math.ceil((first + last) / 2)
    if ((ascending[middle] ?? Infinity) <= limit) first = middle
    else last = middle - 1
  }
  return Math.max(0, first)
}
