import { DoubleSide, GreaterDepth, Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { cutLines, isCutInside } from '../geometry/cut-lines'
import type { StageCut } from '../stage-cut'
import type { StageTheme } from '../stage-theme'
import { HIGH, type Transform } from '../transform'
import { ORDER } from './draw-order'
import { FatLine } from './fat-line'

/** A cutting plane, the slice where it meets the surface, and the tangent at the point. */
export class CutObject {
  readonly group = new Group()
  readonly #geometry = new PlaneGeometry(2, HIGH).translate(0, HIGH / 2, 0)
  readonly #planeMaterial = new MeshBasicMaterial({
    transparent: true,
    opacity: 0.2,
    side: DoubleSide,
    depthWrite: false,
  })
  readonly #plane = new Mesh(this.#geometry, this.#planeMaterial)
  readonly #curveMaterial = new LineMaterial({ linewidth: 4 })
  readonly #tangentMaterial = new LineMaterial({ linewidth: 4 })
  /** A tangent of a valley lies below the surface: it shines through. */
  readonly #hiddenMaterial = new LineMaterial({
    linewidth: 3,
    transparent: true,
    opacity: 0.75,
    depthWrite: false,
    depthFunc: GreaterDepth,
  })
  readonly #curve = new FatLine(this.#curveMaterial)
  readonly #tangent = new FatLine(this.#tangentMaterial, this.#hiddenMaterial)

  constructor() {
    this.#plane.renderOrder = ORDER.glass
    this.group.add(this.#plane, ...this.#curve.objects, ...this.#tangent.objects)
    this.group.visible = false
  }

  /** Shows a cut; without one, or with one beside the picture, nothing. */
  set(cut: StageCut | undefined, transform: Transform): void {
    this.group.visible = cut !== undefined && isCutInside(cut, transform)
    if (!cut || !this.group.visible) return
    const [across, along] = cut.point
    const isAcross = cut.side === 'columns'
    this.#plane.rotation.y = isAcross ? 0 : Math.PI / 2
    this.#plane.position.set(isAcross ? 0 : transform.x(across), 0, isAcross ? transform.z(along) : 0)
    const { curve, tangent } = cutLines(cut, transform)
    this.#curve.set(curve)
    this.#tangent.set(tangent)
  }

  setTheme(theme: StageTheme): void {
    this.#planeMaterial.color.set(theme.blue)
    this.#curveMaterial.color.set(theme.runs.main)
    this.#tangentMaterial.color.set(theme.tangent)
    this.#hiddenMaterial.color.set(theme.tangent)
  }

  dispose(): void {
    const own = [this.#geometry, this.#planeMaterial, this.#curveMaterial, this.#tangentMaterial, this.#hiddenMaterial]
    for (const part of [...own, this.#curve, this.#tangent]) part.dispose()
  }
}
