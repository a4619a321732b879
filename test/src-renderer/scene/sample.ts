import type { Domain, Surface } from '../../../src-main/contract/surface'
import type { StagePath } from '../../../src-renderer/scene/stage-path'

export const square = (half: number): Domain => ({ x0: [-half, half], x1: [-half, half] })

/** A surface of a function that a test knows, sampled over a square around 0. */
export function surfaceOf(f: (x0: number, x1: number) => number, half = 6, side = 49): Surface {
  const place = (index: number) => -half + (2 * half * index) / (side - 1)
  const heights = Float64Array.from({ length: side * side }, (_, i) => {
    const value = f(place(i % side), place(Math.floor(i / side)))
    return Number.isFinite(value) ? value : NaN
  })
  const finite = Array.from(heights).filter(Number.isFinite)
  const [min, max] = finite.length ? [Math.min(...finite), Math.max(...finite)] : [NaN, NaN]
  return { domain: square(half), columns: side, rows: side, heights, torn: new Uint8Array((side - 1) ** 2), min, max }
}

/** A run through given points; its gradients are those of the bowl. */
export function pathThrough(points: readonly (readonly [number, number])[], values?: readonly number[]): StagePath {
  return {
    id: 'run',
    look: 'main',
    isAheadShown: true,
    places: Float64Array.from(points.flat()),
    values: Float64Array.from(values ?? points.map(([x, y]) => x * x + y * y)),
    gradients: Float64Array.from(points.flat(), (coordinate) => 2 * coordinate),
  }
}

export const bowl = (x0: number, x1: number) => x0 * x0 + x1 * x1
