import { BufferAttribute, DynamicDrawUsage, type BufferGeometry } from 'three'

/**
 * Puts numbers into a geometry's attribute, in place where they fit. When they do not, the geometry's buffers are freed
 * and made anew with room to grow, so that a drag does not allocate with every move.
 *
 * @returns how many items the attribute now stands for
 */
export function fillAttribute(geometry: BufferGeometry, name: string, data: Float32Array, itemSize: number): number {
  const known = geometry.getAttribute(name) as BufferAttribute | undefined
  if (known && known.array.length >= data.length) {
    known.array.set(data)
    known.needsUpdate = true
  } else {
    geometry.dispose()
    const room = new Float32Array(Math.ceil((data.length * 1.25) / itemSize) * itemSize)
    room.set(data)
    geometry.setAttribute(name, new BufferAttribute(room, itemSize).setUsage(DynamicDrawUsage))
  }
  return data.length / itemSize
}

/** The same for the triangles; draws exactly these. */
export function fillIndex(geometry: BufferGeometry, data: Uint32Array): void {
  const known = geometry.getIndex()
  if (known && known.array.length >= data.length) {
    known.array.set(data)
    known.needsUpdate = true
  } else {
    geometry.dispose()
    const room = new Uint32Array(Math.ceil(data.length * 1.25))
    room.set(data)
    geometry.setIndex(new BufferAttribute(room, 1).setUsage(DynamicDrawUsage))
  }
  geometry.setDrawRange(0, data.length)
}
