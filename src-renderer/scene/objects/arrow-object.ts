import {
  BackSide,
  ConeGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Vector3,
} from 'three'
import type { ScenePoint } from '../geometry/scene-points'

const RADIUS = 0.009
const HEAD_LENGTH = 0.075
const HEAD_RADIUS = 0.027
/** The light hull around the arrow, so that it can be told from any colour of the surface. */
const HULL = 0.006
const UP = new Vector3(0, 1, 0)

/** A straight arrow with a light hull. */
export class ArrowObject {
  readonly group = new Group()
  readonly #geometries = {
    shaft: shaft(RADIUS),
    head: head(HEAD_RADIUS, HEAD_LENGTH),
    shaftHull: shaft(RADIUS + HULL),
    headHull: head(HEAD_RADIUS + 1.8 * HULL, HEAD_LENGTH + 3.6 * HULL).translate(0, -HULL, 0),
  }
  readonly #material = new MeshLambertMaterial()
  readonly #hullMaterial = new MeshBasicMaterial({ color: 'white', side: BackSide })
  readonly #shafts = [
    new Mesh(this.#geometries.shaft, this.#material),
    new Mesh(this.#geometries.shaftHull, this.#hullMaterial),
  ]
  readonly #heads = [
    new Mesh(this.#geometries.head, this.#material),
    new Mesh(this.#geometries.headHull, this.#hullMaterial),
  ]

  constructor() {
    this.group.add(...this.#shafts, ...this.#heads)
  }

  /**
   * @param direction unit length
   * @param length with the head, scene units
   */
  set(place: ScenePoint, direction: ScenePoint, length: number): void {
    this.group.position.set(...place)
    this.group.quaternion.setFromUnitVectors(UP, new Vector3(...direction))
    const bare = Math.max(0.01, length - HEAD_LENGTH)
    for (const mesh of this.#shafts) mesh.scale.y = bare
    for (const mesh of this.#heads) mesh.position.y = bare
  }

  setColour(colour: string): void {
    this.#material.color.set(colour)
    this.#material.emissive.set(colour).multiplyScalar(0.4)
  }

  dispose(): void {
    for (const part of [...Object.values(this.#geometries), this.#material, this.#hullMaterial]) part.dispose()
  }
}

function shaft(radius: number): CylinderGeometry {
  return new CylinderGeometry(radius, radius, 1, 12).translate(0, 0.5, 0)
}

function head(radius: number, length: number): ConeGeometry {
  return new ConeGeometry(radius, length, 20).translate(0, length / 2, 0)
}
