import {
  type Camera,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  PerspectiveCamera,
  type Scene,
  Uint32BufferAttribute,
  type WebGLRenderer,
} from 'three'
import type { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'

import { pageScale } from '../../ui/page-scale.svelte'

/** Segments whose width grows with the page, and with a picture of which only a part is drawn. */
class ScaledSegments extends LineSegments2 {
  override onBeforeRender(renderer: WebGLRenderer, _scene?: Scene, camera?: Camera): void {
    super.onBeforeRender(renderer)
    this.material.resolution.divideScalar(pageScale.value * partsAcross(camera))
  }
}

/** How many times as wide as the canvas the whole picture is. */
function partsAcross(camera?: Camera): number {
  const view = camera instanceof PerspectiveCamera ? camera.view : null
  return view?.enabled ? view.fullWidth / view.width : 1
}

/** Numbers of one segment: from xyz, to xyz. */
const SEGMENT = 6
/** Of a line thinner than this, in CSS pixels, nobody sees whether its caps are round. */
const ROUND_FROM = 2

/** What one segment is drawn with: corners, each of which knows both ends, and triangles between them. */
interface Shape {
  readonly corners: number
  /** Corners × 3 and corners × 2, as LineMaterial wants them. */
  readonly position: readonly number[]
  readonly uv: readonly number[]
  /** Triangles × 3. */
  readonly index: readonly number[]
}

/** A band with a round cap at each end, as three.js draws a segment. */
const round = shapeOf(new LineSegmentsGeometry())
/** A band that reaches as far with square ends: a third of the triangles. */
const square: Shape = {
  corners: 4,
  position: [-1, 2, 0, 1, 2, 0, -1, -1, 0, 1, -1, 0],
  // Inside the band's middle all along, so that no corner is cut off.
  uv: [-1, 0, 1, 0, -1, 0, 1, 0],
  index: [0, 2, 1, 2, 3, 1],
}

function shapeOf(geometry: LineSegmentsGeometry): Shape {
  const { array: position } = geometry.getAttribute('position')
  const { array: uv } = geometry.getAttribute('uv')
  const index = geometry.getIndex()?.array ?? []
  return { corners: position.length / 3, position: [...position], uv: [...uv], index: [...index] }
}

/**
 * Thick line segments whose buffer is updated in place and of which any first part can be drawn. Two materials may share
 * one geometry: one for what is in sight, one for what lies behind something. Every segment has corners of its own,
 * because three.js' own way, one shape drawn many times, costs a machine without a graphics card ten times as much.
 */
export class FatLine {
  readonly objects: LineSegments2[]
  #geometry = new LineSegmentsGeometry()
  #ends = new InterleavedBuffer(new Float32Array(), SEGMENT)
  readonly #shape: Shape

  constructor(...materials: LineMaterial[]) {
    this.#shape = materials.some(({ linewidth }) => linewidth >= ROUND_FROM) ? round : square
    this.objects = materials.map((material) => new ScaledSegments(this.#geometry, material))
    for (const object of this.objects) object.frustumCulled = false
    this.#makeRoom(1)
    this.show(0)
  }

  /** Takes new segments, × 6, and draws all of them. */
  set(segments: Float32Array): void {
    const { corners } = this.#shape
    if (this.#ends.count < (segments.length / SEGMENT) * corners)
      this.#makeRoom(Math.ceil((segments.length / SEGMENT) * 1.25))
    for (let place = 0; place < segments.length; place += SEGMENT) {
      const segment = segments.subarray(place, place + SEGMENT)
      for (let corner = 0; corner < corners; corner++) this.#ends.array.set(segment, place * corners + corner * SEGMENT)
    }
    this.#ends.clearUpdateRanges()
    this.#ends.addUpdateRange(0, segments.length * corners)
    this.#ends.needsUpdate = true
    this.show(segments.length / SEGMENT)
  }

  /** Draws only the first so many segments. */
  show(count: number): void {
    this.#geometry.setDrawRange(0, count * this.#shape.index.length)
    for (const object of this.objects) object.visible = count > 0
  }

  dispose(): void {
    this.#geometry.dispose()
  }

  #makeRoom(segments: number): void {
    this.#geometry.dispose()
    this.#geometry = new LineSegmentsGeometry()
    this.#geometry.instanceCount = 1
    const { corners, position, uv, index } = this.#shape
    const triangles = repeated(index, segments).map((corner, i) => corner + corners * Math.floor(i / index.length))
    this.#geometry.setIndex(new Uint32BufferAttribute(triangles, 1))
    this.#geometry.setAttribute('position', new Float32BufferAttribute(repeated(position, segments), 3))
    this.#geometry.setAttribute('uv', new Float32BufferAttribute(repeated(uv, segments), 2))
    const room = new Float32Array(segments * corners * SEGMENT)
    this.#ends = new InterleavedBuffer(room, SEGMENT).setUsage(DynamicDrawUsage)
    this.#geometry.setAttribute('instanceStart', new InterleavedBufferAttribute(this.#ends, 3, 0))
    this.#geometry.setAttribute('instanceEnd', new InterleavedBufferAttribute(this.#ends, 3, 3))
    for (const object of this.objects) object.geometry = this.#geometry
  }
}

function repeated(values: readonly number[], times: number): Float64Array {
  return Float64Array.from({ length: values.length * times }, (_, i) => values[i % values.length] ?? 0)
}
