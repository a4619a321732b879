/** Room beyond the outermost point: on the map for the arrow that hangs on it, on the surface only for its ball. */
export const ROOM = { map: 1.5, surface: 1.1 } as const
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** How far from 0 a view must reach on each axis to show all points: a round number. */
export function reachOf(points: readonly (readonly number[])[], room: number): number {
  const farthest = Math.max(...points.flat().map(Math.abs)) * room
  if (!(farthest > 0 && farthest < Infinity)) return 1
  const power = 10 ** Math.floor(Math.log10(farthest))
  return Number(((NICE.find((digit) => digit * power >= farthest * (1 - 1e-12)) ?? 10) * power).toPrecision(3))
}
