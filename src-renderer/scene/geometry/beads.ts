import { areNear, isFinitePoint, pointAt, type Box, type ScenePoint } from './scene-points'

/** One bead for each record that has room for one. */
export interface Beads {
  /** Beads × 3, scene units. */
  readonly places: Float32Array
  /** The record of each bead, ascending. */
  readonly records: Float64Array
}

/**
 * Beads along a path, thinned so that no two touch, whatever way the path takes.
 *
 * @param places records × 3, scene units, flat
 * @param spacing least distance of two beads, scene units
 * @param pointOf where a record is drawn: at its place, or below it on the floor
 */
export function beads(places: Float64Array, box: Box, spacing: number, pointOf = pointAt): Beads {
  const taken = new TakenPlaces(spacing)
  const kept: number[] = []
  const records: number[] = []
  let last: ScenePoint | undefined
  for (let record = 0; record < places.length / 3; record++) {
    const point = pointOf(places, record)
    // Most records of a long run lie where the last bead is.
    if (last && areNear(point, last, spacing)) continue
    if (!isFinitePoint(point) || !isInside(point, box) || !taken.claim(point)) continue
    kept.push(...point)
    records.push(record)
    last = point
  }
  return { places: Float32Array.from(kept), records: Float64Array.from(records) }
}

function isInside(point: ScenePoint, { low, high }: Box): boolean {
  return point.every((coordinate, axis) => coordinate >= (low[axis] ?? 0) && coordinate <= (high[axis] ?? 0))
}

/** Points by the cell of a grid with the spacing as its side, so that only 27 cells need a look. */
class TakenPlaces {
  readonly #cells = new Map<number, ScenePoint[]>()

  constructor(private readonly spacing: number) {}

  /** Keeps a point unless another is too near; says whether it was kept. */
  claim(point: ScenePoint): boolean {
    const [x, y, z] = point.map((coordinate) => Math.floor(coordinate / this.spacing)) as [number, number, number]
    for (let cell = 0; cell < 27; cell++) {
      const key = keyOf(x + (cell % 3) - 1, y + (Math.floor(cell / 3) % 3) - 1, z + Math.floor(cell / 9) - 1)
      if (this.#cells.get(key)?.some((other) => areNear(point, other, this.spacing))) return false
    }
    const key = keyOf(x, y, z)
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point])
    return true
  }
}

/** Cells along one side at most; the box is some 60 cells wide. */
const SIDE = 1 << 12
const keyOf = (x: number, y: number, z: number) => ((x + SIDE / 2) * SIDE + y + SIDE / 2) * SIDE + z + SIDE / 2
