/** Heights on an even grid, row by row; NaN for a hole. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly heights: ArrayLike<number>
  /** 1 for a cell in which f jumps; (rows - 1) × (columns - 1). */
  readonly torn?: ArrayLike<number>
}

/** A line of equal height, and where it passes: shares of the columns and of the rows, 0 … 1; the best place first. */
export interface LevelPlaces {
  readonly level: number
  readonly places: readonly { readonly u: number; readonly v: number }[]
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
  [1, 0.5],
  [0.5, 1],
  [1, -0.5],
  [0.5, -1],
  [-1, -0.5],
  [-0.5, -1],
  [-1, 0.5],
  [-0.5, 1],
] as const
/** Nearer to the border than this share a label would be cut. */
const MARGIN = 0.04

/**
 * Places for the label of each level: where ways from the middle to the border cross its line, first the nearest of each
 * way; none where no way does. Every second level begins with another way, so that labels of lines close together do not
 * meet.
 */
export function levelPlaces(grid: Grid, levels: readonly number[]): LevelPlaces[] {
  const [first, second, ...others] = WAYS
  return levels.map((level, index) => {
    const ways = index % 2 === 0 ? WAYS : [second, first, ...others]
    const found = ways.map((way) => crossings(grid, way, level).map((share) => placeOn(way, share)))
    return {
      level,
      places: [...found.flatMap((places) => places.slice(0, 1)), ...found.flatMap((all) => all.slice(1))],
    }
  })
}

function placeOn([across, along]: readonly [number, number], share: number): { u: number; v: number } {
  return { u: (1 + across * share) / 2, v: (1 + along * share) / 2 }
}

/** How far out on a way the level is crossed, as shares of the way, ascending; not so near to the border that a label is cut. */
function crossings(
  { columns, rows, heights, torn = [] }: Grid,
  [across, along]: readonly [number, number],
  level: number,
): number[] {
  const steps = Math.floor((Math.max(columns, rows) - 1) / 2)
  const column = (step: number) => Math.round(((columns - 1) / 2) * (1 + (across * step) / steps))
  const row = (step: number) => Math.round(((rows - 1) / 2) * (1 + (along * step) / steps))
  const height = (step: number) => heights[row(step) * columns + column(step)] ?? NaN
  /** Between a step and the next; on the last row or column the cell before it. */
  const isTorn = (step: number) => {
    const [c, r] = [Math.min(column(step), column(step + 1)), Math.min(row(step), row(step + 1))]
    return torn[Math.min(r, rows - 2) * (columns - 1) + Math.min(c, columns - 2)] === 1
  }
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [height(step), height(step + 1)]
    const isCrossed = Number.isFinite(from) && Number.isFinite(to) && from <= level !== to <= level
    return isCrossed && !isTorn(step) ? (step + (level - from) / (to - from)) / steps : NaN
  }).filter((share) => share < 1 - 2 * MARGIN)
}
