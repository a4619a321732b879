import {
  BoxGeometry,
  CircleGeometry,
  ConeGeometry,
  GreaterDepth,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshPhongMaterial,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
  type BufferGeometry,
} from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import type { Ball } from '../ball'
import type { StageTheme } from '../stage-theme'
import { looks, type Look } from '../../looks/look'
import { ArrowObject } from './arrow-object'
import { ORDER } from './draw-order'
import { FatLine } from './fat-line'

const RADIUS = 0.042
/** Just above the floor, so that it does not flicker with the lines there. */
const ON_FLOOR = 0.003
/** Length of the arrow to a ball out of sight, scene units. */
const AWAY_LENGTH = 0.13

/** Bodies that are told apart from every side, each about as large as the others. */
const bodies: Readonly<Record<(typeof looks)[Look]['ball'], () => BufferGeometry>> = {
  sphere: () => new SphereGeometry(RADIUS, 32, 20),
  diamond: () => new OctahedronGeometry(RADIUS),
  cube: () => new BoxGeometry(1.5 * RADIUS, 1.5 * RADIUS, 1.5 * RADIUS),
  cone: () => new ConeGeometry(RADIUS, 2 * RADIUS, 24),
  ring: () => new TorusGeometry(RADIUS, 0.4 * RADIUS, 12, 24),
}

/** The ball with its drop line and its mark on the floor, the arrow of the negative gradient, and the arrow to a ball out of sight. */
export class BallObject {
  readonly group = new Group()
  readonly #geometries
  readonly #materials = {
    // Drawn after the faint lines behind walls, so that these do not cover it; the depth test holds as ever.
    ball: new MeshPhongMaterial({ shininess: 40, specular: '#555555', transparent: true }),
    hidden: new MeshBasicMaterial({ transparent: true, opacity: 0.35, depthWrite: false, depthFunc: GreaterDepth }),
    mark: new MeshBasicMaterial(),
    drop: new LineMaterial({ linewidth: 1 }),
  }
  readonly #balls: readonly Mesh[]
  readonly #mark: Mesh
  readonly #drop: FatLine
  readonly #downhill = new ArrowObject()
  readonly #away = new ArrowObject()

  constructor(private readonly look: Look) {
    this.#geometries = {
      ball: bodies[looks[look].ball](),
      mark: new CircleGeometry(RADIUS * 0.7, 32).rotateX(-Math.PI / 2),
    }
    const { ball, mark } = this.#geometries
    this.#balls = [new Mesh(ball, this.#materials.hidden), new Mesh(ball, this.#materials.ball)]
    this.#balls.forEach((mesh, index) => (mesh.renderOrder = index === 0 ? ORDER.hidden : ORDER.ball))
    this.#mark = new Mesh(mark, this.#materials.mark)
    this.#drop = new FatLine(this.#materials.drop)
    this.group.add(...this.#balls, this.#mark, ...this.#drop.objects, this.#downhill.group, this.#away.group)
  }

  /** Puts everything where the ball is; without a ball nothing is drawn. */
  set(ball: Ball | undefined): void {
    this.group.visible = ball !== undefined
    if (!ball) return
    const [x, y, z] = ball.place
    for (const mesh of this.#balls) mesh.position.set(x, y, z)
    this.#mark.position.set(x, ON_FLOOR, z)
    this.#drop.set(Float32Array.of(x, y, z, x, 0, z))
    this.#setDownhill(ball)
    this.#setAway(ball)
  }

  setTheme(theme: StageTheme): void {
    const colour = theme.runs[this.look]
    for (const material of Object.values(this.#materials)) material.color.set(colour)
    this.#materials.ball.emissive.set(colour).multiplyScalar(0.25)
    this.#downhill.setColour(theme.blue)
    this.#away.setColour(colour)
  }

  dispose(): void {
    const own = [...Object.values(this.#geometries), ...Object.values(this.#materials)]
    for (const part of [...own, this.#drop, this.#downhill, this.#away]) part.dispose()
  }

  #setDownhill({ place, downhill, away }: Ball): void {
    this.#downhill.group.visible = this.look === 'main' && downhill !== undefined && away === undefined
    if (!downhill) return
    const { direction, length } = downhill
    this.#downhill.set(place, direction, length)
  }

  #setAway({ place, away }: Ball): void {
    this.#away.group.visible = away !== undefined
    if (away) this.#away.set(place, [away.x, 0, away.z], AWAY_LENGTH)
  }
}
