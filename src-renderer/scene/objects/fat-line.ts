import { DynamicDrawUsage, InstancedInterleavedBuffer, InterleavedBufferAttribute } from 'three'
import type { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'

/** Numbers of one segment: from xyz, to xyz. */
const SEGMENT = 6

/**
 * Thick line segments whose buffer is updated in place and of which any first part can be drawn. Two materials may share
 * one geometry: one for what is in sight, one for what lies behind something.
 */
export class FatLine {
  readonly objects: LineSegments2[]
  #geometry = new LineSegmentsGeometry()
  #buffer = makeBuffer(0)

  constructor(...materials: LineMaterial[]) {
    this.objects = materials.map((material) => new LineSegments2(this.#geometry, material))
    for (const object of this.objects) object.frustumCulled = false
    this.#replace(0)
    this.show(0)
  }

  /** Takes new segments, × 6, and draws all of them. */
  set(segments: Float32Array): void {
    if (this.#buffer.array.length < segments.length) this.#replace(segments.length)
    this.#buffer.array.set(segments)
    this.#buffer.needsUpdate = true
    this.show(segments.length / SEGMENT)
  }

  /** Draws only the first so many segments. */
  show(count: number): void {
    this.#geometry.instanceCount = count
    for (const object of this.objects) object.visible = count > 0
  }

  dispose(): void {
    this.#geometry.dispose()
  }

  #replace(length: number): void {
    this.#geometry.dispose()
    this.#buffer = makeBuffer(Math.max(1, Math.ceil((length * 1.25) / SEGMENT)))
    this.#geometry = new LineSegmentsGeometry()
    this.#geometry.setAttribute('instanceStart', new InterleavedBufferAttribute(this.#buffer, 3, 0))
    this.#geometry.setAttribute('instanceEnd', new InterleavedBufferAttribute(this.#buffer, 3, 3))
    for (const object of this.objects) object.geometry = this.#geometry
  }
}

function makeBuffer(segments: number): InstancedInterleavedBuffer {
  return new InstancedInterleavedBuffer(new Float32Array(segments * SEGMENT), SEGMENT, 1).setUsage(DynamicDrawUsage)
}
