/** Heights on an even grid, row by row; NaN for a hole. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly heights: ArrayLike<number>
  /** 1 for a cell in which f jumps; (rows - 1) × (columns - 1). */
  readonly torn?: ArrayLike<number>
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
function crossing(
  { columns, rows, heights, torn = [] }: Grid,
  [across, along]: readonly [number, number],
  level: number,
): number {
  const steps = Math.floor((Math.max(columns, rows) - 1) / 2)
  const column = (step: number) => Math.round(((columns - 1) / 2) * (1 + (across * step) / steps))
  const row = (step: number) => Math.round(((rows - 1) / 2) * (1 + (along * step) / steps))
  const height = (step: number) => heights[row(step) * columns + column(step)] ?? NaN
  /** Between a step and the next; on the last row or column the cell before it. */
  const isTorn = (step: number) => {
    const [c, r] = [Math.min(column(step), column(step + 1)), Math.min(row(step), row(step + 1))]
    return torn[Math.min(r, rows - 2) * (columns - 1) + Math.min(c, columns - 2)] === 1
  }
  for (let step = 0; step < steps; step++) {
    const [from, to] = [height(step), height(step + 1)]
    const isCrossed = Number.isFinite(from) && Number.isFinite(to) && from <= level !== to <= level
    if (isCrossed && !isTorn(step)) return (step + (level - from) / (to - from)) / steps
  }
  return NaN
}
