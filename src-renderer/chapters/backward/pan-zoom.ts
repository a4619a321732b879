import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom'

/** How far a picture can be made larger or smaller. */
const SCALES: [number, number] = [0.1, 4]
/** Factor and pixels of one press of a key. */
const STEP = { scale: 1.25, pan: 60 }
/** Pixels left free around a picture that is made to fit. */
const MARGIN = 12
/** A small picture is not made larger than this, and a large one not smaller: its letters must be read. */
const FIT = { least: 0.6, most: 1.25 }

interface Place {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Moves and scales a picture by wheel, hand, pinch and keys; says the new transform as an SVG attribute. */
export class PanZoom {
  readonly #behaviour: ZoomBehavior<SVGSVGElement, unknown>
  readonly #node: SVGSVGElement

  constructor(node: SVGSVGElement, onmove: (transform: string, isByHand: boolean) => void) {
    this.#node = node
    this.#behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        onmove(transform.toString(), sourceEvent !== null)
      })
    select(node).call(this.#behaviour).on('dblclick.zoom', null)
  }

  /**
   * Shows all of a picture of so many pixels in a window of so many, or of a large one the part around a place.
   *
   * @param focus pixels of the picture
   */
  fit(picture: Size, window: Size, focus: Place): void {
    const room = { width: window.width - 2 * MARGIN, height: window.height - 2 * MARGIN }
    if (!(room.width > 0 && room.height > 0)) return
    const whole = Math.min(FIT.most, room.width / picture.width, room.height / picture.height)
    const scale = Math.max(FIT.least, whole)
    const x = shift(window.width, scale * picture.width, scale * focus.x)
    const y = shift(window.height, scale * picture.height, scale * focus.y)
    select(this.#node).call((node) => {
      this.#behaviour.transform(node, zoomIdentity.translate(x, y).scale(scale))
    })
  }

  /** Moves as little as brings a box into the window, if it is outside or near its edge. Of a window, pixels. */
  follow(window: Size, box: Place & Size): void {
    const { k: scale, x, y } = zoomTransform(this.#node)
    const over = (at: number, own: number, size: number) => {
      const edge = Math.min(MARGIN + (scale * own) / 2, size / 2)
      return Math.min(0, size - edge - at) + Math.max(0, edge - at)
    }
    const right = over(scale * box.x + x, box.width, window.width)
    const down = over(scale * box.y + y, box.height, window.height)
    if (right !== 0 || down !== 0) this.#behaviour.translateBy(select(this.#node), right / scale, down / scale)
  }

  /** @returns whether the key is one of the picture's */
  press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false
    const node = select(this.#node)
    const pans: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [STEP.pan, 0],
      ArrowRight: [-STEP.pan, 0],
      ArrowUp: [0, STEP.pan],
      ArrowDown: [0, -STEP.pan],
    }
    const pan = pans[key]
    if (pan) this.#behaviour.translateBy(node, ...pan)
    else if (key === '+' || key === '=') this.#behaviour.scaleBy(node, STEP.scale)
    else if (key === '-') this.#behaviour.scaleBy(node, 1 / STEP.scale)
    else return false
    return true
  }

  dispose(): void {
    select(this.#node).on('.zoom', null)
  }
}

/** Where one side of a picture begins in a window: in the middle if it fits, else so that a place in it is in the middle. */
function shift(window: number, picture: number, focus: number): number {
  if (picture <= window - 2 * MARGIN) return (window - picture) / 2
  return Math.min(MARGIN, Math.max(window - picture - MARGIN, window / 2 - focus))
}
