import { Color, GreaterDepth, Group, InstancedMesh, Matrix4, MeshBasicMaterial, SphereGeometry } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { ballAt, type Ball } from '../ball'
import { beads, type Beads } from '../geometry/beads'
import { dashed, pathLine, reached, type PathLine } from '../geometry/path-line'
import {
  clipToBox,
  floorPointAt,
  pointAt,
  scenePoints,
  stageBox,
  type Box,
  type ScenePoint,
} from '../geometry/scene-points'
import type { StagePath } from '../stage-path'
import { looks, type Look } from '../../looks/look'
import type { StageTheme } from '../stage-theme'
import type { Transform } from '../transform'
import { BallObject } from './ball-object'
import { ShadowObject } from './shadow-object'
import { ORDER } from './draw-order'
import { FatLine } from './fat-line'

const BEAD_RADIUS = 0.0135
/** Centre to centre, so that beads never touch. */
const BEAD_SPACING = 0.036
/** Records looked at when a view is chosen. */
const LANDMARKS = 24
/** How far the colour of the path ahead is drawn towards that of the beads. */
const AHEAD_FAINTNESS = 0.55
/** Beads drawn at most; the spacing keeps a path in the box far below it. */
const MOST_BEADS = 4_000

/** One run: its line with beads up to the ball, the same on the floor, and the ball. Built once for a trace and transform. */
export class PathObject {
  readonly group = new Group()
  readonly #materials
  readonly #line: FatLine
  /** The whole run, faint: where the ball will go. */
  readonly #ahead: FatLine
  readonly #tail: FatLine
  readonly #floorLine: FatLine
  readonly #floorTail: FatLine
  readonly #beadGeometry = new SphereGeometry(BEAD_RADIUS, 12, 8)
  readonly #beadMaterial = new MeshBasicMaterial({ transparent: true })
  readonly #beadMesh = new InstancedMesh(this.#beadGeometry, this.#beadMaterial, MOST_BEADS)
  readonly #ball: BallObject
  readonly #shadow = new ShadowObject()

  #path: StagePath | undefined
  #transform: Transform | undefined
  #box: Box | undefined
  #places: Float64Array = new Float64Array()
  #whole: PathLine = { segments: new Float32Array(), ends: new Float64Array() }
  #wholeFloor = this.#whole
  #beads: Beads = { places: new Float32Array(), records: new Float64Array() }

  constructor(readonly look: Look) {
    const width = look === 'main' ? 5 : 3
    this.#materials = {
      line: new LineMaterial({ linewidth: width }),
      hidden: new LineMaterial({
        linewidth: width,
        transparent: true,
        opacity: 0.25,
        depthWrite: false,
        depthFunc: GreaterDepth,
      }),
      ahead: new LineMaterial({ linewidth: width / 2, depthWrite: false }),
      floor: new LineMaterial({ linewidth: look === 'main' ? 2 : 1.2 }),
    }
    const { line, hidden, ahead, floor } = this.#materials
    this.#ahead = new FatLine(ahead)
    for (const object of this.#ahead.objects) object.renderOrder = ORDER.ahead
    this.#line = new FatLine(line, hidden)
    this.#tail = new FatLine(line, hidden)
    for (const part of [this.#line, this.#tail])
      part.objects.forEach((object, index) => (object.renderOrder = index === 0 ? ORDER.taken : ORDER.hidden))
    this.#beadMesh.renderOrder = ORDER.ball
    this.#floorLine = new FatLine(floor)
    this.#floorTail = new FatLine(floor)
    this.#ball = new BallObject(look)
    this.#beadMesh.frustumCulled = false
    const lines = [this.#ahead, this.#line, this.#tail, this.#floorLine, this.#floorTail]
    this.group.add(...lines.flatMap((part) => part.objects), this.#beadMesh, this.#ball.group, this.#shadow.group)
  }

  /** Takes a trace; call again when trace or transform change. Then call move. */
  set(path: StagePath, transform: Transform): void {
    this.#path = path
    this.#transform = transform
    this.#box = stageBox(transform)
    this.#places = scenePoints(path, transform)
    const style = (line: PathLine) => dashed(line, looks[this.look].dash)
    this.#whole = style(pathLine(this.#places, this.#box))
    this.#wholeFloor = style(pathLine(this.#places, this.#box, floorPointAt))
    this.#line.set(this.#whole.segments)
    this.#ahead.set(path.isAheadShown ? this.#whole.segments : new Float32Array())
    this.#floorLine.set(this.#wholeFloor.segments)
    this.#setBeads(this.look === 'main' ? beads(this.#places, this.#box, BEAD_SPACING) : undefined)
  }

  /** Shows the path up to a fractional record; cheap. */
  move(position: number): Ball | undefined {
    if (!this.#path || !this.#transform || !this.#box) return undefined
    const ball = ballAt(this.#path, this.#places, position, this.#transform, this.#box)
    this.#ball.set(ball)
    this.#line.show(reached(this.#whole.ends, position))
    this.#floorLine.show(reached(this.#wholeFloor.ends, position))
    this.#beadMesh.count = Math.min(MOST_BEADS, reached(this.#beads.records, position))
    this.#setTails(ball, position)
    return ball
  }

  /** Shows how far above or below its shadow on the surface the ball is. @param height scene height of the shadow */
  lift(ball: Ball, height: number | undefined): void {
    const [x, , z] = ball.place
    this.#shadow.set(ball.place, height === undefined ? undefined : [x, height, z])
  }

  /** Some records from the first to the last, to be kept in sight. */
  landmarks(): ScenePoint[] {
    const count = this.#places.length / 3
    return Array.from({ length: Math.min(LANDMARKS, count) }, (_, index) =>
      pointAt(this.#places, Math.round((index * (count - 1)) / (LANDMARKS - 1))),
    )
  }

  /** Where the run begins; not finite when its first record is not. */
  get start(): ScenePoint {
    return pointAt(this.#places, 0)
  }

  setTheme(theme: StageTheme): void {
    const colour = theme.runs[this.look]
    for (const material of Object.values(this.#materials)) material.color.set(colour)
    this.#materials.ahead.color.lerp(new Color(theme.bead), AHEAD_FAINTNESS)
    this.#beadMaterial.color.set(theme.bead)
    this.#ball.setTheme(theme)
    this.#shadow.setColour(colour)
  }

  dispose(): void {
    const lines = [this.#ahead, this.#line, this.#tail, this.#floorLine, this.#floorTail]
    const own = [this.#beadGeometry, this.#beadMaterial, this.#beadMesh, this.#ball, this.#shadow]
    for (const part of [...lines, ...own, ...Object.values(this.#materials)]) part.dispose()
  }

  #setBeads(next: Beads = { places: new Float32Array(), records: new Float64Array() }): void {
    this.#beads = next
    const matrix = new Matrix4()
    const count = Math.min(MOST_BEADS, next.records.length)
    for (let bead = 0; bead < count; bead++) {
      this.#beadMesh.setMatrixAt(bead, matrix.makeTranslation(...pointAt(next.places, bead)))
    }
    this.#beadMesh.instanceMatrix.needsUpdate = true
  }

  /** The piece from the last record reached to where the ball is on its way to the next. */
  #setTails(ball: Ball | undefined, position: number): void {
    if (!ball || !this.#box || !(position > ball.record)) {
      this.#tail.show(0)
      this.#floorTail.show(0)
      return
    }
    const [x, y, z] = ball.place
    this.#tail.set(segment(pointAt(this.#places, ball.record), [x, y, z], this.#box))
    this.#floorTail.set(segment(floorPointAt(this.#places, ball.record), [x, 0, z], this.#box))
  }
}

function segment(from: ScenePoint, to: ScenePoint, box: Box): Float32Array {
  const clipped = clipToBox(from, to, box)
  return clipped ? Float32Array.of(...clipped[0], ...clipped[1]) : new Float32Array()
}
