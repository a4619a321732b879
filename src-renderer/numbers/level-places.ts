/** Heights on an even grid, row by row; NaN for a hole. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly heights: ArrayLike<number>
}

/** Where a line of equal height passes: shares of the columns and of the rows, 0 … 1. */
export interface LevelPlace {
  readonly level: number
  readonly u: number
  readonly v: number
}

/** Ways from the middle of a map outwards, the best place for words first: up and to the right they hide least. */
const WAYS = [
  [1, 1],
  [1, -1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const
/** Nearer to the border than this share a label would be cut. */
const MARGIN = 0.04

/**
 * A place for the label of each level that a way from the middle to the border crosses; the others have none. Every
 * second level begins with another way, so that labels of lines close together do not meet.
 */
export function levelPlaces(grid: Grid, levels: readonly number[]): LevelPlace[] {
  const [first, second, ...others] = WAYS
  return levels.flatMap((level, index) => {
    for (const way of index % 2 === 0 ? WAYS : [second, first, ...others]) {
      const share = crossing(grid, way, level)
      const [u, v] = [(1 + way[0] * share) / 2, (1 + way[1] * share) / 2]
      if (share < 1 - 2 * MARGIN) return [{ level, u, v }]
    }
    return []
  })
}

/** How far out on a way the level is crossed first, as a share of the way; NaN where it is not. */
function crossing({ columns, rows, heights }: Grid, [across, along]: readonly [number, number], level: number): number {
  const steps = Math.floor((Math.max(columns, rows) - 1) / 2)
  const height = (step: number) => {
    const column = Math.round(((columns - 1) / 2) * (1 + (across * step) / steps))
    const row = Math.round(((rows - 1) / 2) * (1 + (along * step) / steps))
    return heights[row * columns + column] ?? NaN
  }
  for (let step = 0; step < steps; step++) {
    const [from, to] = [height(step), height(step + 1)]
    if ((from - level) * (to - level) <= 0 && from !== to) return (step + (level - from) / (to - from)) / steps
  }
  return NaN
}
