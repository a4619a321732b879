import { BackSide, FrontSide, LineBasicMaterial, MeshBasicMaterial } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'

/** What a surface is drawn with: opaque from above, glass from below, its light in its colours; thin wireframe; an edge. */
export class SurfaceMaterials {
  readonly top = new MeshBasicMaterial({
    vertexColors: true,
    side: FrontSide,
    // Pushed back by about half a thick line, so that lines on the surface lie in front of it, on slopes too.
    polygonOffset: true,
    polygonOffsetFactor: 2,
    polygonOffsetUnits: 400,
  })
  readonly glass = new MeshBasicMaterial({
    vertexColors: true,
    side: BackSide,
    transparent: true,
    opacity: 0.2,
    depthWrite: false,
  })
  readonly wires = new LineBasicMaterial({ color: 'white', transparent: true, depthWrite: false })
  readonly edge = new LineMaterial({ linewidth: 1.8 })

  /**
   * The wires are as thin as a drawn pixel, of which a whole frame has twice as many to a side.
   *
   * @param times how many times as wide as the canvas the whole picture is
   */
  setFineness(isDraft: boolean, times: number): void {
    this.wires.opacity = Math.min(1, (isDraft ? 0.3 : 0.5) * times)
  }

  dispose(): void {
    for (const material of [this.top, this.glass, this.wires, this.edge]) material.dispose()
  }
}
