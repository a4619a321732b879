import { BufferGeometry, Group, LineSegments, Mesh, type Raycaster, type Vector3 } from 'three'
import type { Surface } from '../../../src-main/contract/surface'
import { gridLines } from '../geometry/grid-lines'
import { sceneHeights, surfaceMesh } from '../geometry/surface-mesh'
import type { Transform } from '../transform'
import { fillAttribute, fillIndex } from './buffers'
import { ORDER } from './draw-order'
import { FatLine } from './fat-line'
import { litColours } from './stage-light'
import type { SurfaceMaterials } from './surface-materials'

/** A surface as buffers, in one fineness. Its materials belong to whoever made them. */
export class SurfaceDetail {
  readonly group = new Group()
  readonly #geometry = new BufferGeometry()
  readonly #wires = new BufferGeometry()
  readonly #top: Mesh
  readonly #glass: Mesh
  readonly #wireframe: LineSegments
  readonly #edge: FatLine

  constructor(materials: SurfaceMaterials) {
    this.#top = new Mesh(this.#geometry, materials.top)
    this.#glass = new Mesh(this.#geometry, materials.glass)
    this.#wireframe = new LineSegments(this.#wires, materials.wires)
    this.#edge = new FatLine(materials.edge)
    for (const object of [this.#top, this.#glass, this.#wireframe]) object.frustumCulled = false
    this.#glass.renderOrder = ORDER.glass
    this.#wireframe.renderOrder = ORDER.glass
    this.group.add(this.#top, this.#glass, this.#wireframe, ...this.#edge.objects)
  }

  /** Builds the buffers anew, in place. */
  set(surface: Surface, transform: Transform): void {
    const heights = sceneHeights(surface, transform)
    const mesh = surfaceMesh(surface, transform, heights)
    fillAttribute(this.#geometry, 'position', mesh.positions, 3)
    fillAttribute(this.#geometry, 'color', litColours(mesh.colours, mesh.normals), 3)
    fillIndex(this.#geometry, mesh.index)
    // Raycasts use it; it must not be that of the picture before.
    this.#geometry.boundingSphere = null
    const lines = gridLines(surface, transform, heights)
    this.#wires.setDrawRange(0, fillAttribute(this.#wires, 'position', lines.wireframe, 3))
    this.#edge.set(joined(mesh.edge, lines.border))
  }

  setWireframe(isShown: boolean): void {
    this.#wireframe.visible = isShown
  }

  /** Where a ray meets the surface: what is seen opaque goes before glass. */
  hit(raycaster: Raycaster): Vector3 | undefined {
    const hits = raycaster.intersectObject(this.#top)
    return (hits[0] ?? raycaster.intersectObject(this.#glass)[0])?.point
  }

  dispose(): void {
    for (const part of [this.#geometry, this.#wires, this.#edge]) part.dispose()
  }
}

function joined(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
