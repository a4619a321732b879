import type { Surface } from '../../../src-main/contract/surface'
import { writeLinearColour } from '../colour-map'
import { HIGH, LOW, type Transform } from '../transform'

/** A cut surface as buffers; every number in them is finite. */
export interface SurfaceMesh {
  /** Vertices × 3, scene units. */
  readonly positions: Float32Array
  /** Vertices × 3, unit length, pointing up. */
  readonly normals: Float32Array
  /** Vertices × 3, linear light. */
  readonly colours: Float32Array
  /** Triangles × 3, counter-clockwise seen from above. */
  readonly index: Uint32Array
  /** The edge at the cut: segments × 6 (from xyz, to xyz). */
  readonly edge: Float32Array
}

/** Scene heights of the samples, rows × columns. Holes are NaN, and so is what overflows. */
export function sceneHeights(surface: Surface, transform: Transform): Float64Array {
  return Float64Array.from(surface.heights, (height) => {
    const y = transform.y(height)
    return Number.isFinite(y) ? y : NaN
  })
}

/**
 * Triangles of a surface, cut exactly at the highest and the lowest height shown. A triangle that touches a hole is
 * left out, and so is a cell in which f jumps: a jump is a gap and no wall.
 *
 * @param heights from sceneHeights
 */
export function surfaceMesh(surface: Surface, transform: Transform, heights: Float64Array): SurfaceMesh {
  return new Cutter(surface, transform, heights).cut()
}

/** Lives for one cut. Vertex numbers: first the grid's, then one for each grid edge that is cut. */
class Cutter {
  readonly #columns: number
  readonly #rows: number
  readonly #depth: number
  readonly #torn: Uint8Array
  readonly #positions: number[] = []
  readonly #normals: number[] = []
  readonly #index: number[] = []
  readonly #edge: number[] = []
  readonly #cuts = new Map<number, number>()

  constructor(
    surface: Surface,
    transform: Transform,
    private readonly heights: Float64Array,
  ) {
    this.#columns = surface.columns
    this.#rows = surface.rows
    this.#depth = transform.depth
    this.#torn = surface.torn
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) this.#addSample(column, row)
    }
  }

  cut(): SurfaceMesh {
    for (let row = 0; row + 1 < this.#rows; row++) {
      for (let column = 0; column + 1 < this.#columns; column++) {
        if (!this.#torn[row * (this.#columns - 1) + column]) this.#addCell(row * this.#columns + column)
      }
    }
    const edge = this.#edge.flatMap((vertex) => this.#positions.slice(3 * vertex, 3 * vertex + 3))
    return {
      positions: Float32Array.from(this.#positions),
      normals: Float32Array.from(this.#normals),
      colours: colours(this.#positions),
      index: Uint32Array.from(this.#index),
      edge: Float32Array.from(edge),
    }
  }

  #addSample(column: number, row: number): void {
    const y = this.heights[row * this.#columns + column] ?? NaN
    const x = (2 * column) / (this.#columns - 1) - 1
    const z = this.#depth * (1 - (2 * row) / (this.#rows - 1))
    this.#positions.push(x, Math.min(HIGH, Math.max(LOW, y || 0)), z)
    this.#normals.push(...this.#normal(column, row))
  }

  #normal(column: number, row: number): [number, number, number] {
    const across = this.#slope(row * this.#columns + column, column, this.#columns, 1) * ((this.#columns - 1) / 2)
    const along = this.#slope(row * this.#columns + column, row, this.#rows, this.#columns) * ((this.#rows - 1) / 2)
    const length = Math.hypot(across, 1, along / this.#depth)
    return Number.isFinite(length) ? [-across / length, 1 / length, along / this.#depth / length] : [0, 1, 0]
  }

  /** Difference of heights for one cell, from both neighbours where there are two. */
  #slope(sample: number, place: number, count: number, stride: number): number {
    const here = this.heights[sample] ?? NaN
    const before = place > 0 ? (this.heights[sample - stride] ?? NaN) : NaN
    const after = place + 1 < count ? (this.heights[sample + stride] ?? NaN) : NaN
    if (Number.isFinite(before) && Number.isFinite(after)) return (after - before) / 2
    if (Number.isFinite(after)) return after - here || 0
    return here - before || 0
  }

  /** Splits the cell along the diagonal whose ends are closer in height, or along the one without a hole. */
  #addCell(a: number): void {
    const [b, c, d] = [a + 1, a + this.#columns + 1, a + this.#columns]
    const ac = Math.abs(this.#height(a) - this.#height(c))
    const bd = Math.abs(this.#height(b) - this.#height(d))
    if (Number.isNaN(ac) || bd < ac) {
      this.#addTriangle(a, b, d)
      this.#addTriangle(b, c, d)
    } else {
      this.#addTriangle(a, b, c)
      this.#addTriangle(a, c, d)
    }
  }

  #addTriangle(a: number, b: number, c: number): void {
    const [lowest, highest] = this.#extent(a, b, c)
    if (!(lowest <= HIGH && highest >= LOW)) return
    if (lowest >= LOW && highest <= HIGH) {
      this.#index.push(a, b, c)
      return
    }
    const below = this.#clip([a, b, c], HIGH, 1)
    const polygon = this.#clip(below, LOW, -1)
    for (let corner = 1; corner + 1 < polygon.length; corner++) {
      this.#index.push(polygon[0] ?? a, polygon[corner] ?? b, polygon[corner + 1] ?? c)
    }
  }

  #extent(a: number, b: number, c: number): [number, number] {
    const [ya, yb, yc] = [this.#height(a), this.#height(b), this.#height(c)]
    return [Math.min(ya, yb, yc), Math.max(ya, yb, yc)]
  }

  /** Sutherland–Hodgman against one height; `side` 1 keeps what is below it, -1 what is above. */
  #clip(polygon: readonly number[], limit: number, side: 1 | -1): number[] {
    const kept: number[] = []
    const made: number[] = []
    polygon.forEach((from, corner) => {
      const to = polygon[(corner + 1) % polygon.length] ?? from
      const isFromIn = side * (limit - this.#height(from)) >= 0
      const isToIn = side * (limit - this.#height(to)) >= 0
      if (isFromIn) kept.push(from)
      if (isFromIn === isToIn) return
      const vertex = this.#cutVertex(from, to, limit)
      kept.push(vertex)
      made.push(vertex)
    })
    if (side === 1 && made.length === 2) this.#edge.push(...made)
    return kept
  }

  #cutVertex(from: number, to: number, limit: number): number {
    const [low, high] = [Math.min(from, to), Math.max(from, to)]
    const key = 2 * (low * 8 * this.heights.length + high) + (limit === HIGH ? 1 : 0)
    const known = this.#cuts.get(key)
    if (known !== undefined) return known
    const vertex = this.#positions.length / 3
    const at = (limit - this.#height(low)) / (this.#height(high) - this.#height(low))
    for (let axis = 0; axis < 3; axis++) {
      this.#positions.push(axis === 1 ? limit : mix(this.#positions, low, high, axis, at))
      this.#normals.push(mix(this.#normals, low, high, axis, at))
    }
    this.#cuts.set(key, vertex)
    return vertex
  }

  /** A sample's own height, also beyond the cut; a cut vertex' height is in its position. */
  #height(vertex: number): number {
    return vertex < this.heights.length ? (this.heights[vertex] ?? NaN) : (this.#positions[3 * vertex + 1] ?? NaN)
  }
}

function mix(values: readonly number[], from: number, to: number, axis: number, at: number): number {
  return (values[3 * from + axis] ?? 0) * (1 - at) + (values[3 * to + axis] ?? 0) * at
}

function colours(positions: readonly number[]): Float32Array {
  const target = new Float32Array(positions.length)
  for (let offset = 0; offset < positions.length; offset += 3) {
    writeLinearColour(target, offset, ((positions[offset + 1] ?? LOW) - LOW) / (HIGH - LOW))
  }
  return target
}
