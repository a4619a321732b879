import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gridLines } from '../../../../src-renderer/scene/geometry/grid-lines'
import { sceneHeights, surfaceMesh } from '../../../../src-renderer/scene/geometry/surface-mesh'
import { createTransform, HIGH, LOW } from '../../../../src-renderer/scene/transform'
import type { Surface } from '../../../../src-main/contract/surface'
import { bowl, square, surfaceOf } from '../sample'

function meshOf(surface: Surface, low: number, high: number) {
  const transform = createTransform({ domain: surface.domain, range: { low, high }, dimension: 2 })
  const heights = sceneHeights(surface, transform)
  return { mesh: surfaceMesh(surface, transform, heights), lines: gridLines(surface, transform, heights), transform }
}

/** Area of the triangles as seen from above; positive when they all face up. */
function areaFromAbove({ positions, index }: ReturnType<typeof meshOf>['mesh']): { area: number; isUp: boolean } {
  let area = 0
  let isUp = true
  for (let corner = 0; corner < index.length; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((next) => {
      const vertex = 3 * (index[corner + next] ?? 0)
      return [positions[vertex] ?? NaN, -(positions[vertex + 2] ?? NaN)] as const
    }) as [readonly [number, number], readonly [number, number], readonly [number, number]]
    const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    if (twice < -1e-6) isUp = false
    area += twice / 2
  }
  return { area, isUp }
}

const height = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e308, 0, 1),
)

describe('the cut surface', () => {
  test('has the normals of the surface: of a plane all the same, at right angles to both of its slopes', () => {
    // x0 rises four times as fast as x1; x1 runs away from the eye, so against z.
    const { mesh, transform } = meshOf(
      surfaceOf((x0, x1) => 4 * x0 + x1, 4, 9),
      -20,
      20,
    )
    const rise = (x0: number, x1: number) => transform.y(4 * x0 + x1) - transform.y(0)
    const [across, along] = [rise(4, 0), -rise(0, 4)]
    const length = Math.hypot(across, 1, along)
    const normal = [-across / length, 1 / length, -along / length].map((part) => expect.closeTo(part, 5) as number)
    const count = mesh.normals.length / 3
    expect(count).toBeGreaterThanOrEqual(81)
    for (let vertex = 0; vertex < 81; vertex++) {
      expect([...mesh.normals.slice(3 * vertex, 3 * vertex + 3)]).toEqual(normal)
    }
  })

  test('never puts a number into a buffer that is not finite, whatever the heights', () => {
    fc.assert(
      fc.property(fc.array(height, { minLength: 42, maxLength: 42 }), (values) => {
        const surface = {
          domain: square(1),
          columns: 7,
          rows: 6,
          heights: Float64Array.from(values),
          torn: new Uint8Array(30),
          min: 0,
          max: 1,
        }
        const { mesh, lines } = meshOf(surface, 0, 1)
        const buffers = [mesh.positions, mesh.normals, mesh.colours, mesh.edge, lines.wireframe, lines.border]
        for (const buffer of buffers) expect(buffer.every(Number.isFinite)).toBe(true)
        expect(mesh.index.every((vertex) => vertex < mesh.positions.length / 3)).toBe(true)
        for (let vertex = 1; vertex < mesh.positions.length; vertex += 3) {
          expect(mesh.positions[vertex]).toBeGreaterThanOrEqual(Math.fround(LOW))
          expect(mesh.positions[vertex]).toBeLessThanOrEqual(Math.fround(HIGH))
        }
        expect(areaFromAbove(mesh).isUp).toBe(true)
      }),
    )
  })

  test('covers the whole square when nothing is cut', () => {
    expect(areaFromAbove(meshOf(surfaceOf(bowl), 0, 72).mesh).area).toBeCloseTo(4, 5)
  })

  test('of a bowl is a disc with its edge at the cut', () => {
    const { mesh } = meshOf(surfaceOf(bowl, 6, 129), 0, 25)
    expect(areaFromAbove(mesh).area).toBeCloseTo(Math.PI * (5 / 6) ** 2, 2)
    expect(mesh.edge.length).toBeGreaterThan(0)
    for (let end = 0; end < mesh.edge.length; end += 3) {
      expect(mesh.edge[end + 1]).toBeCloseTo(HIGH, 6)
      expect(Math.hypot(mesh.edge[end] ?? 0, mesh.edge[end + 2] ?? 0)).toBeCloseTo(5 / 6, 2)
    }
  })

  test('has holes where f has none', () => {
    const half = surfaceOf((x0) => (x0 > 0 ? NaN : 1))
    expect(areaFromAbove(meshOf(half, 0, 2).mesh).area).toBeCloseTo(2, 5)
    expect(
      meshOf(
        surfaceOf(() => NaN),
        0,
        1,
      ).mesh.index,
    ).toHaveLength(0)
  })

  test('has normals that point up and against the slope', () => {
    const { mesh } = meshOf(
      surfaceOf((x0) => x0),
      -6,
      6,
    )
    for (let offset = 0; offset < mesh.normals.length; offset += 3) {
      const normal = mesh.normals.slice(offset, offset + 3)
      expect(Math.hypot(...normal)).toBeCloseTo(1, 5)
      expect(normal[0]).toBeLessThan(0)
      expect(normal[1]).toBeGreaterThan(0)
    }
  })

  test('stands at the height of f above the place of each sample, and its wires with it', () => {
    const slope = (x0: number, x1: number) => 4 * x0 + x1
    const { mesh, lines, transform } = meshOf(surfaceOf(slope, 6, 25), -30, 30)
    for (const buffer of [mesh.positions, lines.wireframe, lines.border]) {
      expect(buffer.length).toBeGreaterThan(0)
      for (let i = 0; i < buffer.length; i += 3) {
        const [x = NaN, y, z = NaN] = buffer.slice(i, i + 3)
        expect(y).toBeCloseTo(transform.y(slope(...transform.parameters(x, z))), 5)
      }
    }
  })

  test('has its border along the sides of the domain, and its wires inside', () => {
    const { lines } = meshOf(surfaceOf(bowl), 0, 72)
    const isOnSide = (buffer: Float32Array, i: number) =>
      [0, 2].some((axis) => Math.abs(buffer[i + axis] ?? 0) === 1 && buffer[i + axis] === buffer[i + axis + 3])
    for (let i = 0; i < lines.border.length; i += 6) expect(isOnSide(lines.border, i)).toBe(true)
    for (let i = 0; i < lines.wireframe.length; i += 6) expect(isOnSide(lines.wireframe, i)).toBe(false)
  })

  test('leans towards the eye where f rises away from it', () => {
    const { mesh } = meshOf(
      surfaceOf((_, x1) => x1),
      -6,
      6,
    )
    for (let offset = 0; offset < mesh.normals.length; offset += 3) {
      expect(mesh.normals[offset]).toBeCloseTo(0, 6)
      expect(mesh.normals[offset + 2]).toBeGreaterThan(0)
    }
  })

  test('is bright where it is high, as the colour map says', () => {
    const { mesh } = meshOf(surfaceOf(bowl), 0, 72)
    const redAt = (vertex: number) => mesh.colours[3 * vertex] ?? NaN
    const corner = redAt(0)
    const middle = redAt((49 * 49 - 1) / 2)
    expect(corner).toBeGreaterThan(0.9)
    expect(middle).toBeLessThan(0.01)
  })

  test('splits a cell along the diagonal that is nearer to level, so that a valley is not notched', () => {
    const cell = {
      domain: square(1),
      columns: 2,
      rows: 2,
      heights: Float64Array.of(0, 5, 5, 10),
      torn: new Uint8Array(1),
      min: 0,
      max: 10,
    }
    const { index } = meshOf(cell, 0, 10).mesh
    const triangles = [index.subarray(0, 3), index.subarray(3, 6)]
    for (const triangle of triangles) expect([...triangle]).toEqual(expect.arrayContaining([1, 2]))
  })
})
