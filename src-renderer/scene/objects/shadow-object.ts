import { Group, Mesh, MeshBasicMaterial, RingGeometry } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import type { ScenePoint } from '../geometry/scene-points'
import { FatLine } from './fat-line'

const INNER = 0.034
const OUTER = 0.05
/** Above the surface, so that it does not flicker with it. */
const ON_SURFACE = 0.004
/** Dashes from the ball to its shadow, scene units. */
const DASH = 0.02
const MOST_DASHES = 60

/** Where a ball that has left the plane of the picture throws its shadow on the surface, and the dashed line to it. */
export class ShadowObject {
  readonly group = new Group()
  readonly #geometry = new RingGeometry(INNER, OUTER, 32).rotateX(-Math.PI / 2)
  readonly #material = new MeshBasicMaterial()
  readonly #lineMaterial = new LineMaterial({ linewidth: 2 })
  readonly #mark = new Mesh(this.#geometry, this.#material)
  readonly #line = new FatLine(this.#lineMaterial)

  constructor() {
    this.group.add(this.#mark, ...this.#line.objects)
    this.group.visible = false
  }

  /** @param shadow undefined where the ball lies on the plane, or nothing is known of the surface below it */
  set(ball: ScenePoint, shadow: ScenePoint | undefined): void {
    this.group.visible = shadow !== undefined
    if (!shadow) return
    this.#mark.position.set(shadow[0], shadow[1] + ON_SURFACE, shadow[2])
    this.#line.set(dashes(ball, shadow))
  }

  setColour(colour: string): void {
    this.#material.color.set(colour)
    this.#lineMaterial.color.set(colour)
  }

  dispose(): void {
    for (const part of [this.#geometry, this.#material, this.#lineMaterial, this.#line]) part.dispose()
  }
}

/** Upright dashes, from one height to another above the same place. */
function dashes([x, from, z]: ScenePoint, [, to]: ScenePoint): Float32Array {
  const count = Math.min(MOST_DASHES, Math.max(1, Math.round(Math.abs(from - to) / DASH / 2)))
  const height = (part: number) => from + ((to - from) * part) / count
  return Float32Array.from(
    Array.from({ length: count }, (_, i) => [x, height(i + 0.25), z, x, height(i + 0.75), z]).flat(),
  )
}
