import { InstancedMesh, Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { PathObject } from '../../../../src-renderer/scene/objects/path-object'
import type { Look } from '../../../../src-renderer/looks/look'
import { LOW } from '../../../../src-renderer/scene/transform'
import { bowl, pathThrough, surfaceOf } from '../sample'
import { allOf, drawnLines, transformFor } from './stage'

const surface = surfaceOf(bowl, 4, 17)
const transform = transformFor(surface)
const run = pathThrough([
  [2, -2],
  [1, 1],
  [-2, 1],
])

function pathAt(position: number, look: Look = 'main') {
  const path = new PathObject(look)
  path.set({ ...run, look }, transform)
  const ball = path.move(position)
  // In the order in which they lie: ahead, the line and its hidden twin, the tail and its twin, floor line, floor tail;
  // at last the line from the ball down to the floor.
  return { path, ball, lines: drawnLines(path.group) }
}

const end = (segments: number[] | undefined) => segments?.slice(-3) ?? []
const at = (x0: number, x1: number) =>
  [transform.x(x0), transform.y(bowl(x0, x1)), transform.z(x1)].map(
    (coordinate) => expect.closeTo(coordinate, 5) as number,
  )

describe('the path in space', () => {
  it('is drawn up to the ball and no farther, though the way ahead is drawn whole', () => {
    const [ahead, taken] = pathAt(1).lines
    expect(ahead).toHaveLength(2 * 6)
    expect(end(ahead)).toEqual(at(-2, 1))
    expect(taken).toHaveLength(1 * 6)
    expect(end(taken)).toEqual(at(1, 1))
    expect(pathAt(0).lines).toHaveLength(2)
  })

  it('has nothing ahead of the ball where the rest is not to be seen', () => {
    const path = new PathObject('main')
    path.set({ ...run, isAheadShown: false }, transform)
    path.move(1)
    const [taken] = drawnLines(path.group)
    expect(end(taken)).toEqual(at(1, 1))
    for (const line of drawnLines(path.group)) expect(end(line)).not.toEqual(at(-2, 1))
  })

  it('lies a second time on the floor, straight below itself', () => {
    const { lines } = pathAt(2)
    const [, taken, , floor] = lines
    expect(taken).toHaveLength(2 * 6)
    expect(floor).toEqual(taken?.map((coordinate, i) => (i % 3 === 1 ? 0 : coordinate)))
  })

  it('reaches to the ball between two steps, on the floor as well', () => {
    const { lines, ball } = pathAt(0.5)
    const [, tail, , floorTail] = lines
    expect(ball?.place.map((part) => expect.closeTo(part, 6) as number)).toEqual(end(tail))
    expect(end(floorTail)).toEqual([
      expect.closeTo(ball?.place[0] ?? NaN, 6),
      0,
      expect.closeTo(ball?.place[2] ?? NaN, 6),
    ])
  })

  it('has a bead at each step reached', () => {
    for (const [position, count] of [
      [0, 1],
      [0.9, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      const beads = allOf(pathAt(position).path.group).find((object) => object instanceof InstancedMesh)
      expect(beads?.count).toBe(count)
      const matrix = new Matrix4()
      beads?.getMatrixAt(count - 1, matrix)
      const [x0 = NaN, x1 = NaN] = run.places.slice(2 * (count - 1))
      expect(new Vector3().setFromMatrixPosition(matrix).toArray()).toEqual(at(x0, x1))
    }
  })

  it('knows where it starts, and which places a first view should show', () => {
    const { path } = pathAt(0)
    expect([...path.start]).toEqual(at(2, -2))
    expect(path.landmarks()[0]).toEqual(at(2, -2))
    expect(path.start[1]).toBeGreaterThan(LOW)
  })

  it('of the exact run is dashed and has no beads', () => {
    const { path, lines } = pathAt(2, 'exact')
    expect(lines[0]?.length).toBeGreaterThan(6 * 6)
    expect(allOf(path.group).find((object) => object instanceof InstancedMesh)?.count).toBe(0)
  })
})
