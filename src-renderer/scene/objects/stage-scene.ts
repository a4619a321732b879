import { DirectionalLight, Group, HemisphereLight, Mesh, MeshBasicMaterial, TorusGeometry } from 'three'
import type { Surface } from '../../../src-main/contract/surface'
import type { Ball } from '../ball'
import { axisLines, type Axes, type Facing } from '../geometry/axes'
import { contourBands } from '../geometry/contour-bands'
import { clampToBox, isFinitePoint, stageBox, type ScenePoint } from '../geometry/scene-points'
import type { StageCut } from '../stage-cut'
import type { StagePath, StagePlane } from '../stage-path'
import type { StageTheme } from '../stage-theme'
import type { Transform } from '../transform'
import { CutObject } from './cut-object'
import { FloorObject } from './floor-object'
import { PathObject } from './path-object'
import { SurfaceObject } from './surface-object'

/** Everything that is drawn, made once; setters bring it up to date in place. Disposed with the stage. */
export class StageScene {
  readonly root = new Group()
  readonly surface = new SurfaceObject()
  readonly #floor = new FloorObject()
  readonly #cut = new CutObject()
  readonly #paths = { main: new PathObject('main'), ghost: new PathObject('ghost') }
  readonly #ringGeometry = new TorusGeometry(0.05, 0.006, 10, 40).rotateX(Math.PI / 2)
  readonly #ringMaterial = new MeshBasicMaterial()
  /** Marks the start, and shows where to take hold of it. */
  readonly start = new Mesh(this.#ringGeometry, this.#ringMaterial)

  constructor() {
    const sun = new DirectionalLight('white', 1.5)
    sun.position.set(-2, 5, 3)
    this.root.add(new HemisphereLight('white', '#b8bcc4', 2.3), sun)
    const { main, ghost } = this.#paths
    this.root.add(this.surface.group, this.#floor.group, main.group, ghost.group, this.#cut.group, this.start)
  }

  setSurface(surface: Surface | null, transform: Transform): void {
    this.surface.set(surface, transform)
    const lines = surface && transform.depth === 1 ? contourBands(surface, transform).flatMap((band) => band.lines) : []
    const place = ([u, v]: readonly [number, number]) => [2 * u - 1, 0, transform.depth * (1 - 2 * v)]
    this.#floor.setContours(Float32Array.from(lines.flatMap(([from, to]) => [...place(from), ...place(to)])))
  }

  setAxes(axes: Axes, transform: Transform, side: Facing): void {
    this.#floor.setFrame(axisLines(axes, transform, side))
  }

  setCut(cut: StageCut | undefined, transform: Transform): void {
    this.#cut.set(cut, transform)
  }

  /** Takes the first path of each kind. */
  setPaths(paths: readonly StagePath[], plane: StagePlane, transform: Transform): void {
    for (const kind of ['main', 'ghost'] as const) {
      const path = paths.find((candidate) => candidate.kind === kind)
      this.#paths[kind].group.visible = path !== undefined
      if (path) this.#paths[kind].set(path, plane, transform)
      if (kind === 'main') this.#setStart(path && this.#paths.main.start, transform)
    }
  }

  /** @returns the current run's ball */
  move(position: number): Ball | undefined {
    if (this.#paths.ghost.group.visible) this.#paths.ghost.move(position)
    return this.#paths.main.group.visible ? this.#paths.main.move(position) : undefined
  }

  /** Places that the first view should show. */
  landmarks(): ScenePoint[] {
    return this.#paths.main.landmarks()
  }

  setTheme(theme: StageTheme): void {
    this.surface.setTheme(theme)
    this.#floor.setTheme(theme)
    this.#cut.setTheme(theme)
    for (const kind of ['main', 'ghost'] as const) this.#paths[kind].setTheme(theme, kind)
    this.#ringMaterial.color.set(theme.path)
  }

  setOptions(wireframe: boolean, contours: boolean): void {
    this.surface.setWireframe(wireframe)
    this.#floor.showContours(contours)
  }

  dispose(): void {
    this.surface.dispose()
    this.#floor.dispose()
    this.#cut.dispose()
    this.#paths.main.dispose()
    this.#paths.ghost.dispose()
    this.#ringGeometry.dispose()
    this.#ringMaterial.dispose()
  }

  #setStart(first: ScenePoint | undefined, transform: Transform): void {
    this.start.visible = first !== undefined && isFinitePoint(first)
    if (first && this.start.visible) this.start.position.set(...clampToBox(first, stageBox(transform)))
  }
}
