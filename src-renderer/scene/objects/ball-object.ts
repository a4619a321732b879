import {
  BufferGeometry,
  CircleGeometry,
  ConeGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshPhongMaterial,
  OctahedronGeometry,
  SphereGeometry,
  Vector3,
} from 'three'
import type { Ball } from '../ball'
import type { ScenePoint } from '../geometry/scene-points'
import type { StagePath } from '../stage-path'
import type { StageTheme } from '../stage-theme'

const RADIUS = 0.04
const ARROW_RADIUS = 0.009
const HEAD_LENGTH = 0.07
const HEAD_RADIUS = 0.026
/** Just above the floor, so that it does not flicker with the lines there. */
const ON_FLOOR = 0.003
const UP = new Vector3(0, 1, 0)

/** The ball with its drop line and its mark on the floor, the arrow of the negative gradient, and the arrow to a ball out of sight. */
export class BallObject {
  readonly group = new Group()
  readonly #geometries = {
    ball: new SphereGeometry(RADIUS, 32, 20) as BufferGeometry,
    mark: new CircleGeometry(RADIUS * 0.75, 32).rotateX(-Math.PI / 2),
    shaft: new CylinderGeometry(ARROW_RADIUS, ARROW_RADIUS, 1, 12).translate(0, 0.5, 0),
    head: new ConeGeometry(HEAD_RADIUS, HEAD_LENGTH, 20).translate(0, HEAD_LENGTH / 2, 0),
    drop: new BufferGeometry().setAttribute('position', new Float32BufferAttribute([0, 0, 0, 0, -1, 0], 3)),
  }
  readonly #materials = {
    ball: new MeshPhongMaterial({ shininess: 40, specular: '#555555' }),
    mark: new MeshBasicMaterial(),
    arrow: new MeshLambertMaterial(),
    away: new MeshLambertMaterial(),
    drop: new LineBasicMaterial(),
  }
  readonly #ball: Mesh
  readonly #mark: Mesh
  readonly #drop: LineSegments
  readonly #arrow: { readonly group: Group; readonly shaft: Mesh; readonly head: Mesh }
  readonly #away: Mesh

  constructor(private readonly kind: StagePath['kind']) {
    const { ball, mark, shaft, head, drop } = this.#geometries
    if (kind === 'ghost') this.#geometries.ball = new OctahedronGeometry(RADIUS)
    this.#ball = new Mesh(kind === 'ghost' ? this.#geometries.ball : ball, this.#materials.ball)
    this.#mark = new Mesh(mark, this.#materials.mark)
    this.#drop = new LineSegments(drop, this.#materials.drop)
    this.#arrow = {
      group: new Group(),
      shaft: new Mesh(shaft, this.#materials.arrow),
      head: new Mesh(head, this.#materials.arrow),
    }
    this.#arrow.group.add(this.#arrow.shaft, this.#arrow.head)
    this.#away = new Mesh(head, this.#materials.away)
    this.group.add(this.#ball, this.#mark, this.#drop, this.#arrow.group, this.#away)
  }

  /** Puts everything where the ball is; without a ball nothing is drawn. */
  set(ball: Ball | undefined): void {
    this.group.visible = ball !== undefined
    if (!ball) return
    const [x, y, z] = ball.place
    this.#ball.position.set(x, y, z)
    this.#mark.position.set(x, ON_FLOOR, z)
    this.#drop.position.set(x, y, z)
    this.#drop.scale.y = Math.max(1e-6, y)
    this.#setArrow(ball)
    this.#setAway(ball)
  }

  setTheme(theme: StageTheme): void {
    const colour = this.kind === 'main' ? theme.path : theme.ink
    this.#materials.ball.color.set(colour)
    this.#materials.ball.emissive.set(colour).multiplyScalar(0.25)
    this.#materials.mark.color.set(colour)
    this.#materials.drop.color.set(colour)
    this.#materials.away.color.set(colour)
    this.#materials.arrow.color.set(theme.blue)
    this.#materials.arrow.emissive.set(theme.blue).multiplyScalar(0.4)
  }

  dispose(): void {
    for (const part of [...Object.values(this.#geometries), ...Object.values(this.#materials)]) part.dispose()
  }

  #setArrow({ place, downhill, away }: Ball): void {
    const { group, shaft, head } = this.#arrow
    group.visible = this.kind === 'main' && downhill !== undefined && away === undefined
    if (!downhill) return
    point(group, place, downhill.direction)
    const bare = Math.max(0.02, downhill.length - HEAD_LENGTH)
    shaft.scale.y = bare
    head.position.y = bare
  }

  #setAway({ place, away }: Ball): void {
    this.#away.visible = away !== undefined
    if (!away) return
    const [x, y, z] = place
    point(this.#away, [x + away.x * RADIUS * 1.3, y, z + away.z * RADIUS * 1.3], [away.x, 0, away.z])
  }
}

function point(object: Group | Mesh, place: ScenePoint, direction: ScenePoint): void {
  object.position.set(...place)
  object.quaternion.setFromUnitVectors(UP, new Vector3(...direction))
}
