import { Vector3, type Mesh } from 'three'
import { describe, expect, it } from 'vitest'
import { CutObject } from '../../../../src-renderer/scene/objects/cut-object'
import type { StageCut } from '../../../../src-renderer/scene/stage-cut'
import { bowl, surfaceOf } from '../sample'
import { drawnLines, transformFor } from './stage'

const transform = transformFor(surfaceOf(bowl, 2, 9))
const xs = Float64Array.from({ length: 41 }, (_, i) => -2 + i / 10)
const cut = (side: StageCut['side'], point: readonly [number, number] = [1, -1]): StageCut => ({
  ...{ side, point, value: 2, slope: 2, xs, values: xs.map((x) => x * x + 1) },
})

function cutObject(given: StageCut | undefined) {
  const object = new CutObject()
  object.set(given, transform)
  object.group.updateMatrixWorld(true)
  const plane = object.group.children[0] as Mesh
  const positions = plane.geometry.getAttribute('position')
  const corners = Array.from({ length: positions.count }, (_, i) =>
    new Vector3().fromBufferAttribute(positions, i).applyMatrix4(plane.matrixWorld),
  )
  const reach = (axis: 'x' | 'z') => corners.map((corner) => Math.round(corner[axis] * 1e6) / 1e6 + 0)
  return { object, x: new Set(reach('x')), z: new Set(reach('z')) }
}

describe('a cutting plane in space', () => {
  it('along x0 runs from side to side at the height of x1 that is held', () => {
    const { x, z } = cutObject(cut('columns'))
    expect([...x].sort()).toEqual([-1, 1])
    expect([...z]).toEqual([transform.z(-1)])
  })

  it('along x1 runs from front to back at the x0 that is held', () => {
    const { x, z } = cutObject(cut('rows'))
    expect([...x]).toEqual([transform.x(1)])
    expect([...z].sort()).toEqual([-1, 1])
  })

  it('carries its slice and its tangent, and both stay in it', () => {
    for (const [side, axis, held] of [
      ['columns', 2, transform.z(-1)],
      ['rows', 0, transform.x(1)],
    ] as const) {
      const [curve, tangent] = drawnLines(cutObject(cut(side)).object.group)
      expect(curve?.length).toBeGreaterThan(6)
      expect(tangent?.length).toBeGreaterThan(0)
      for (const line of [curve, tangent]) {
        for (let i = axis; i < (line?.length ?? 0); i += 3) expect(line?.[i]).toBeCloseTo(held, 5)
      }
    }
  })

  it('is not drawn where there is none, or where it would stand beside the picture', () => {
    expect(cutObject(undefined).object.group.visible).toBe(false)
    expect(cutObject(cut('columns', [0, 3])).object.group.visible).toBe(false)
    expect(cutObject(cut('columns', [3, 0])).object.group.visible).toBe(true)
  })
})
