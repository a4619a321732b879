import { MathUtils, PerspectiveCamera, Spherical, Vector3 } from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import { direction, fitDistance, type Eye, type View } from '../framing'
import type { ScenePoint } from '../geometry/scene-points'
import { HIGH } from '../transform'

const FIELD_OF_VIEW = 28
/** Pixels kept free at the sides for labels. */
const MARGIN = { across: 40, up: 44 }
/** The same for a strip: its height axis reaches up to the outcome and the view tools. */
const STRIP_MARGIN = { across: 40, up: 88 }
/** In pictures lower than this, where nothing else stands above and below, there are fewer in proportion. */
const LOW = 320
/** Where the eye looks, as a part of the picture's height: the floor of a square reaches far down, a strip's does not. */
const MIDDLE = 0.34
const STRIP_MIDDLE = 0.46
/** The eye stays above the floor. */
const LOWEST = Math.PI / 2 - 0.06
const GLIDE_MS = 180

/** The eye: framing, orbit with damping, and glides between views. Says when it moved; owns no frame loop. */
export class CameraRig {
  readonly camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 60)
  readonly controls: OrbitControls
  readonly #middle = new Vector3(0, HIGH * MIDDLE, 0)
  /** The distance from which the whole picture is in sight; known once it has been framed. */
  #fit: (view: View) => number = () => 1
  #glide:
    | { readonly from: Spherical; readonly to: Spherical; readonly target: Vector3; begun: number | undefined }
    | undefined

  /** @param onmove called when the picture must be drawn again because the eye moved or is about to */
  constructor(
    element: HTMLElement,
    private readonly onmove: () => void,
  ) {
    this.controls = new OrbitControls(this.camera, element)
    Object.assign(this.controls, {
      enableDamping: true,
      dampingFactor: 0.14,
      maxPolarAngle: LOWEST,
      minDistance: 0.6,
      maxDistance: 20,
    })
    // The target stays near the picture, so that nobody pans it out of sight for good.
    Object.assign(this.controls, { maxTargetRadius: 1.6, rotateSpeed: 0.8 })
    this.controls.cursor.copy(this.#middle)
    this.controls.addEventListener('change', onmove)
    this.controls.addEventListener('start', this.#stopGlide)
  }

  /**
   * Goes to a view from which the whole picture is in sight.
   *
   * @param width @param height of the canvas, CSS pixels
   * @param depth half the picture's depth, scene units
   */
  frame(view: View & Partial<Eye>, width: number, height: number, depth: number, isGliding: boolean): void {
    this.#fit = (from) => this.#distanceThatFits(from, width, height, depth)
    this.#middle.y = HIGH * (depth < 1 ? STRIP_MIDDLE : MIDDLE)
    const distance = this.#fit(view) / (view.nearness ?? 1)
    const to = new Spherical().setFromVector3(new Vector3(...direction(view)).multiplyScalar(distance))
    this.#glide = {
      from: this.#spherical(),
      to: nearest(to, this.#spherical()),
      target: this.controls.target.clone(),
      begun: undefined,
    }
    if (!isGliding) this.#place(1)
    this.onmove()
  }

  /** Where the eye stands now. */
  get standing(): Eye {
    const { theta, phi, radius } = this.#spherical()
    const view = { azimuth: theta, polar: phi }
    return { ...view, nearness: this.#fit(view) / radius }
  }

  /** Turns by angles in radians, or moves nearer by a factor below 1. */
  turn(azimuth: number, polar: number, factor = 1): void {
    this.#glide = undefined
    const place = this.#spherical()
    place.theta += azimuth
    place.phi = MathUtils.clamp(place.phi + polar, 0.001, LOWEST)
    place.radius = MathUtils.clamp(place.radius * factor, this.controls.minDistance, this.controls.maxDistance)
    this.camera.position.setFromSpherical(place).add(this.controls.target)
    this.controls.update()
    this.onmove()
  }

  /** From the point looked at to the eye, scene units. */
  get eye(): ScenePoint {
    const { x, y, z } = this.camera.position.clone().sub(this.controls.target)
    return [x, y, z]
  }

  /** To be called once a frame. @returns whether the eye is still moving */
  advance(timeMs: number): boolean {
    if (!this.#glide) return this.controls.update()
    this.#glide.begun ??= timeMs
    const done = Math.min(1, (timeMs - this.#glide.begun) / GLIDE_MS)
    this.#place(1 - (1 - done) ** 3)
    return done < 1
  }

  dispose(): void {
    this.controls.dispose()
  }

  #distanceThatFits(view: View, width: number, height: number, depth: number): number {
    const isStrip = depth < 1
    const margin = isStrip ? STRIP_MARGIN : MARGIN
    const room = {
      across: Math.min(0.5, (2 * margin.across) / width),
      up: Math.min(0.5, (2 * margin.up) / Math.max(height, LOW)),
    }
    const { y } = this.#middle
    const corners = [-1, 1].flatMap((x) =>
      [-depth, depth].flatMap((z) => [-y, HIGH - y].map((up) => [x, up, z] as const)),
    )
    return fitDistance(corners, view, MathUtils.degToRad(FIELD_OF_VIEW), width / height, room)
  }

  /** Stands somewhere between the glide's ends; at its end the glide is over. */
  #place(at: number): void {
    if (!this.#glide) return
    const { from, to, target } = this.#glide
    const place = new Spherical(
      MathUtils.lerp(from.radius, to.radius, at),
      MathUtils.lerp(from.phi, to.phi, at),
      MathUtils.lerp(from.theta, to.theta, at),
    )
    this.controls.target.lerpVectors(target, this.#middle, at)
    this.camera.position.setFromSpherical(place).add(this.controls.target)
    if (at === 1) this.#glide = undefined
    this.controls.update()
  }

  readonly #stopGlide = () => {
    this.#glide = undefined
  }

  #spherical(): Spherical {
    return new Spherical().setFromVector3(this.camera.position.clone().sub(this.controls.target))
  }
}

/** The same direction, less than half a turn away. */
function nearest(to: Spherical, from: Spherical): Spherical {
  to.theta = from.theta + MathUtils.euclideanModulo(to.theta - from.theta + Math.PI, 2 * Math.PI) - Math.PI
  return to
}
