import { Group, Mesh, MeshBasicMaterial, TorusGeometry } from 'three'
import type { Surface } from '../../../src-main/contract/surface'
import type { Ball } from '../ball'
import { axisLines, type Axes, type Facing } from '../geometry/axes'
import { contourBands } from '../geometry/contour-bands'
import { surfaceHeight } from '../geometry/surface-height'
import { clampToBox, isFinitePoint, stageBox, type ScenePoint } from '../geometry/scene-points'
import { isSameRange } from '../height-range'
import type { StageCut } from '../stage-cut'
import type { StagePath } from '../stage-path'
import type { Look } from '../../looks/look'
import type { StageTheme } from '../stage-theme'
import { placementOf, type Transform } from '../transform'
import { CutObject } from './cut-object'
import { FloorObject } from './floor-object'
import { PathObject } from './path-object'
import { stageLights } from './stage-light'
import { SurfaceObject } from './surface-object'

/** Everything that is drawn, made once; setters bring it up to date in place. Disposed with the stage. */
export class StageScene {
  readonly root = new Group()
  readonly surface = new SurfaceObject()
  readonly #floor = new FloorObject()
  readonly #cut = new CutObject()
  /** One for each path, in their order; those beyond the last are hidden. */
  #paths: PathObject[] = []
  readonly #pathGroup = new Group()
  #theme: StageTheme | undefined
  #ground: { readonly surface: Surface | null; readonly transform: Transform } | undefined
  readonly #ringGeometry = new TorusGeometry(0.05, 0.006, 10, 40).rotateX(Math.PI / 2)
  readonly #ringMaterial = new MeshBasicMaterial()
  /** Marks the start, and shows where to take hold of it. */
  readonly start = new Mesh(this.#ringGeometry, this.#ringMaterial)

  constructor() {
    this.root.add(...stageLights())
    this.root.add(this.surface.group, this.#floor.group, this.#pathGroup, this.#cut.group, this.start)
  }

  setSurface(surface: Surface | null, transform: Transform): void {
    this.surface.set(surface, transform)
    const { surface: old, transform: before } = this.#ground ?? {}
    this.#ground = { surface, transform }
    if (surface) this.#floor.placeContours(placementOf(surface.domain, transform))
    const isSame = surface === old && isSameRange(transform.range, before?.range) && transform.depth === before?.depth
    if (isSame) return
    const lines =
      surface && transform.depth === 1 ? contourBands(surface, transform.range).flatMap((band) => band.lines) : []
    const place = ([u, v]: readonly [number, number]) => [2 * u - 1, 0, 1 - 2 * v]
    this.#floor.setContours(Float32Array.from(lines.flatMap(([from, to]) => [...place(from), ...place(to)])))
  }

  setAxes(axes: Axes, transform: Transform, side: Facing): void {
    this.#floor.setFrame(axisLines(axes, transform, side))
  }

  setCut(cut: StageCut | undefined, transform: Transform): void {
    this.#cut.set(cut, transform)
  }

  setPaths(paths: readonly StagePath[], transform: Transform): void {
    this.#paths.forEach((object, index) => (object.group.visible = index < paths.length))
    paths.forEach((path, index) => {
      this.#pathObject(index, path.look).set(path, transform)
    })
    this.#setStart(this.#main?.start, transform)
  }

  /**
   * @param positions fractional record of each path's ball
   * @param distances of each ball from the plane of the picture
   * @returns the main run's ball
   */
  move(positions: readonly number[], distances: readonly number[] = []): Ball | undefined {
    const balls = this.#paths.map((object, index) => {
      const ball = object.group.visible ? object.move(positions[index] ?? 0) : undefined
      if (ball) object.lift(ball, distances[index] ? this.#heightBelow(ball) : undefined)
      return ball
    })
    return balls[this.#paths.findIndex((object) => object === this.#main)] || undefined
  }

  /** Places that the first view should show. */
  landmarks(): ScenePoint[] {
    return this.#main?.landmarks() ?? []
  }

  setTheme(theme: StageTheme): void {
    this.#theme = theme
    this.surface.setTheme(theme)
    this.#floor.setTheme(theme)
    this.#cut.setTheme(theme)
    for (const path of this.#paths) path.setTheme(theme)
    this.#ringMaterial.color.set(theme.runs.main)
  }

  setOptions(wireframe: boolean, contours: boolean): void {
    this.surface.setWireframe(wireframe)
    this.#floor.showContours(contours)
  }

  dispose(): void {
    this.surface.dispose()
    this.#floor.dispose()
    this.#cut.dispose()
    for (const path of this.#paths) path.dispose()
    this.#ringGeometry.dispose()
    this.#ringMaterial.dispose()
  }

  /** Scene height of the surface at the ball's place on the plane; undefined where it is not known or not shown. */
  #heightBelow({ point: [u, v], away }: Ball): number | undefined {
    const { surface, transform } = this.#ground ?? {}
    if (!surface || !transform || away) return undefined
    const [x, y, z] = [transform.x(u), transform.y(surfaceHeight(surface, u, v)), transform.z(v)]
    return Number.isFinite(y) ? clampToBox([x, y, z], stageBox(transform))[1] : undefined
  }

  get #main(): PathObject | undefined {
    return this.#paths.find(({ look, group }) => look === 'main' && group.visible)
  }

  /** The object for a path: one of another look is replaced. */
  #pathObject(index: number, look: Look): PathObject {
    const kept = this.#paths[index]
    if (kept?.look === look) return kept
    const object = new PathObject(look)
    if (this.#theme) object.setTheme(this.#theme)
    if (kept) this.#pathGroup.remove(kept.group)
    kept?.dispose()
    this.#pathGroup.add(object.group)
    this.#paths[index] = object
    return object
  }

  #setStart(first: ScenePoint | undefined, transform: Transform): void {
    const place = first && isFinitePoint(first) ? clampToBox(first, stageBox(transform)) : undefined
    // Beside the picture there is nothing to take hold of.
    this.start.visible = place !== undefined && place[0] === first?.[0] && place[2] === first[2]
    if (place) this.start.position.set(...place)
  }
}
