import type { InterleavedBufferAttribute } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { expect, test } from 'vitest'
import { FatLine } from '../../../../src-renderer/scene/objects/fat-line'

/** Both ends of the segment that each drawn triangle belongs to, read as the graphics card reads them. */
function drawn(line: FatLine): number[][] {
  const geometry = line.objects[0]?.geometry
  if (!geometry || !line.objects[0]?.visible) return []
  const at = (name: string, corner: number) => {
    const attribute = geometry.getAttribute(name) as InterleavedBufferAttribute
    return [attribute.getX(corner), attribute.getY(corner), attribute.getZ(corner)]
  }
  const corners = Array.from(geometry.getIndex()?.array.slice(0, geometry.drawRange.count) ?? [])
  return corners.map((corner) => [...at('instanceStart', corner), ...at('instanceEnd', corner)])
}
const distinct = (rows: number[][]) => [...new Set(rows.map(String))]

for (const [kind, linewidth] of [
  ['round', 5],
  ['square', 1],
] as const) {
  test(`a line with ${kind} ends draws its segments, each from its start to its end`, () => {
    const line = new FatLine(new LineMaterial({ linewidth }))
    line.set(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
    expect(distinct(drawn(line))).toEqual(['1,2,3,4,5,6', '7,8,9,10,11,12'])
  })

  test(`a line with ${kind} ends draws the first segments only when asked, and fewer after a shorter path`, () => {
    const line = new FatLine(new LineMaterial({ linewidth }))
    line.set(Float32Array.from({ length: 60 }, (_, i) => i))
    line.show(1)
    expect(distinct(drawn(line))).toEqual(['0,1,2,3,4,5'])
    line.set(Float32Array.of(9, 8, 7, 6, 5, 4))
    expect(distinct(drawn(line))).toEqual(['9,8,7,6,5,4'])
    line.show(0)
    expect(drawn(line)).toEqual([])
  })

  test(`the corners of a segment with ${kind} ends reach to both sides and beyond both ends`, () => {
    const line = new FatLine(new LineMaterial({ linewidth }))
    line.set(Float32Array.of(0, 0, 0, 1, 1, 1))
    const { array } = line.objects[0]?.geometry.getAttribute('position') ?? { array: [] }
    const corners = Array.from(
      { length: array.length / 3 },
      (_, i) => `${String(array[3 * i])},${String(array[3 * i + 1])}`,
    )
    expect(corners).toEqual(expect.arrayContaining(['-1,2', '1,2', '-1,-1', '1,-1']))
  })
}
