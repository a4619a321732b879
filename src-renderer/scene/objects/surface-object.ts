import { Group, type Raycaster, type Vector3 } from 'three'
import type { Surface } from '../../../src-main/contract/surface'
import { halvedSurface } from '../geometry/halved-surface'
import { isSameRange } from '../height-range'
import type { StageTheme } from '../stage-theme'
import { placementOf, type Transform } from '../transform'
import { SurfaceDetail } from './surface-detail'
import { SurfaceMaterials } from './surface-materials'

/** The surface, fine or, for pictures that must be drawn quickly, from a quarter of the triangles. */
export class SurfaceObject {
  readonly group = new Group()
  readonly #materials = new SurfaceMaterials()
  readonly #fine = new SurfaceDetail(this.#materials)
  readonly #coarse = new SurfaceDetail(this.#materials)
  #shown = this.#fine
  #source: { readonly surface: Surface; readonly transform: Transform } | undefined
  /** Whose buffers show an older surface. Each is built when it is drawn: a quick drag never needs the fine one. */
  readonly #stale = new Set<SurfaceDetail>()

  constructor() {
    this.group.add(this.#fine.group, this.#coarse.group)
  }

  /** Takes a surface; without one nothing is drawn. Then call prepare. */
  set(surface: Surface | null, transform: Transform): void {
    this.group.visible = surface !== null
    if (surface) this.#place(surface, transform)
    const { surface: old, transform: before } = this.#source ?? {}
    const isSame = surface === old && isSameRange(transform.range, before?.range) && transform.depth === before?.depth
    this.#source = surface ? { surface, transform } : undefined
    if (isSame) return
    for (const detail of [this.#fine, this.#coarse]) this.#stale.add(detail)
  }

  /** Makes ready what the next frame draws, in a picture so many times as wide as the canvas. */
  prepare(isDraft: boolean, times = 1): void {
    this.#shown = isDraft ? this.#coarse : this.#fine
    this.#fine.group.visible = !isDraft
    this.#coarse.group.visible = isDraft
    this.#materials.setFineness(isDraft, times)
    if (!this.#source || !this.#stale.delete(this.#shown)) return
    const { surface, transform } = this.#source
    this.#shown.set(isDraft ? halvedSurface(surface) : surface, transform)
  }

  #place(surface: Surface, transform: Transform): void {
    const { x, z, width, depth } = placementOf(surface.domain, transform)
    this.group.position.set(x, 0, z)
    this.group.scale.set(width, 1, depth)
  }

  setWireframe(isShown: boolean): void {
    for (const detail of [this.#fine, this.#coarse]) detail.setWireframe(isShown)
  }

  setTheme(theme: StageTheme): void {
    this.#materials.edge.color.set(theme.quiet)
  }

  /** Where a ray meets the surface that is on show. */
  hit(raycaster: Raycaster): Vector3 | undefined {
    return this.#shown.hit(raycaster)
  }

  dispose(): void {
    for (const part of [this.#materials, this.#fine, this.#coarse]) part.dispose()
  }
}
