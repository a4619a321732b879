import { Group } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import type { StageTheme } from '../stage-theme'
import type { Placement } from '../transform'
import { FatLine } from './fat-line'

/** The floor: its frame with the tick marks, and the contour lines. */
export class FloorObject {
  readonly group = new Group()
  readonly #frameMaterial = new LineMaterial({ linewidth: 1 })
  readonly #frame = new FatLine(this.#frameMaterial)
  readonly #contourMaterial = new LineMaterial({ linewidth: 1.2 })
  readonly #contours = new FatLine(this.#contourMaterial)
  #areContoursShown = true

  constructor() {
    this.group.add(...this.#frame.objects, ...this.#contours.objects)
  }

  /** @param segments × 6, scene units */
  setFrame(segments: Float32Array): void {
    this.#frame.set(segments)
  }

  /** Where the surface lies that the contours are of. */
  placeContours({ x, z, width, depth }: Placement): void {
    for (const object of this.#contours.objects) {
      object.position.set(x, 0, z)
      object.scale.set(width, 1, depth)
    }
  }

  /** @param segments × 6, in the surface's own square, -1 … 1 */
  setContours(segments: Float32Array): void {
    this.#contours.set(segments)
    this.showContours(this.#areContoursShown)
  }

  showContours(areShown: boolean): void {
    this.#areContoursShown = areShown
    for (const object of this.#contours.objects) object.visible = areShown
  }

  setTheme(theme: StageTheme): void {
    this.#frameMaterial.color.set(theme.contour)
    this.#contourMaterial.color.set(theme.contour)
  }

  dispose(): void {
    for (const part of [this.#frame, this.#frameMaterial, this.#contourMaterial, this.#contours]) part.dispose()
  }
}
