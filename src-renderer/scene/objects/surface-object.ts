import {
  BackSide,
  BufferGeometry,
  FrontSide,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshLambertMaterial,
  type Raycaster,
  type Vector3,
} from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import type { Surface } from '../../../src-main/contract/surface'
import { gridLines } from '../geometry/grid-lines'
import { sceneHeights, surfaceMesh } from '../geometry/surface-mesh'
import type { StageTheme } from '../stage-theme'
import type { Transform } from '../transform'
import { fillAttribute, fillIndex } from './buffers'
import { ORDER } from './draw-order'
import { FatLine } from './fat-line'

/** The surface: opaque and lit from above, glass from below; thin wireframe; an edge line where it is cut. */
export class SurfaceObject {
  readonly group = new Group()
  readonly #geometry = new BufferGeometry()
  readonly #wires = new BufferGeometry()
  readonly #topMaterial = new MeshLambertMaterial({
    vertexColors: true,
    side: FrontSide,
    // Pushed back by about half a thick line, so that lines on the surface lie in front of it, on slopes too.
    polygonOffset: true,
    polygonOffsetFactor: 2,
    polygonOffsetUnits: 400,
  })
  readonly #glassMaterial = new MeshLambertMaterial({
    vertexColors: true,
    side: BackSide,
    transparent: true,
    opacity: 0.2,
    depthWrite: false,
  })
  readonly #wireMaterial = new LineBasicMaterial({ color: 'white', transparent: true, opacity: 0.3, depthWrite: false })
  readonly #edgeMaterial = new LineMaterial({ linewidth: 1.8 })
  readonly #top = new Mesh(this.#geometry, this.#topMaterial)
  readonly #glass = new Mesh(this.#geometry, this.#glassMaterial)
  readonly #wireframe = new LineSegments(this.#wires, this.#wireMaterial)
  readonly #edge = new FatLine(this.#edgeMaterial)

  constructor() {
    for (const object of [this.#top, this.#glass, this.#wireframe]) object.frustumCulled = false
    this.#glass.renderOrder = ORDER.glass
    this.#wireframe.renderOrder = ORDER.glass
    this.group.add(this.#top, this.#glass, this.#wireframe, ...this.#edge.objects)
  }

  /** Builds the buffers anew, in place; without a surface nothing is drawn. */
  set(surface: Surface | null, transform: Transform): void {
    this.group.visible = surface !== null
    if (!surface) return
    const heights = sceneHeights(surface, transform)
    const mesh = surfaceMesh(surface, transform, heights)
    fillAttribute(this.#geometry, 'position', mesh.positions, 3)
    fillAttribute(this.#geometry, 'normal', mesh.normals, 3)
    fillAttribute(this.#geometry, 'color', mesh.colours, 3)
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

  setTheme(theme: StageTheme): void {
    this.#edgeMaterial.color.set(theme.quiet)
  }

  /** Where a ray meets the surface: what is seen opaque goes before glass. */
  hit(raycaster: Raycaster): Vector3 | undefined {
    const hits = raycaster.intersectObject(this.#top)
    return (hits[0] ?? raycaster.intersectObject(this.#glass)[0])?.point
  }

  dispose(): void {
    for (const part of [this.#geometry, this.#wires, this.#topMaterial, this.#glassMaterial, this.#wireMaterial]) {
      part.dispose()
    }
    this.#edgeMaterial.dispose()
    this.#edge.dispose()
  }
}

function joined(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
