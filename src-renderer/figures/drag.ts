import { placeOn } from '../ui/page-scale.svelte'

/** What an element needs so that a hand can drag something on it. */
export interface DragHandlers {
  readonly onpointerdown: (event: PointerEvent & { currentTarget: HTMLElement }) => void
  readonly onpointermove: (event: PointerEvent & { currentTarget: HTMLElement }) => void
  readonly onpointerup: (event: PointerEvent & { currentTarget: HTMLElement }) => void
  readonly onpointercancel: () => void
}

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>

/** A finger that has moved less than so many pixels has tapped. */
const SLOP = 8

/**
 * Follows a hand from the press of the main button until it lets go, also beyond the element.
 *
 * @param onmove hears where the hand is, in the drawing's pixels from the element's corner
 * @param isSideways whether the page scrolls under a finger that goes up or down: then one counts only when it has tapped,
 *   or has set out sideways
 */
export function createDrag(onmove: (x: number, y: number) => void, isSideways = false): DragHandlers {
  let isHeld = false
  /** Where a finger was put down, while it may still be about to scroll. */
  let waiting: Place | undefined
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { x, y } = placeOn(event.currentTarget, event)
    onmove(x, y)
  }
  const letGo = () => {
    isHeld = false
    waiting = undefined
  }
  return {
    onpointerdown: (event) => {
      if (event.button !== 0) return
      isHeld = true
      event.currentTarget.setPointerCapture(event.pointerId)
      if (isSideways && event.pointerType === 'touch') waiting = { clientX: event.clientX, clientY: event.clientY }
      else move(event)
    },
    onpointermove: (event) => {
      if (!isHeld || (waiting && !hasSetOut(waiting, event))) return
      waiting = undefined
      move(event)
    },
    onpointerup: (event) => {
      if (waiting && hasTapped(waiting, event)) move(event)
      letGo()
    },
    onpointercancel: letGo,
  }
}

function hasSetOut(from: Place, to: Place): boolean {
  const [across, along] = way(from, to)
  return across >= SLOP && across > along
}

function hasTapped(from: Place, to: Place): boolean {
  return Math.max(...way(from, to)) < SLOP
}

/** Pixels to either side, and up or down. */
function way(from: Place, to: Place): readonly [number, number] {
  return [Math.abs(to.clientX - from.clientX), Math.abs(to.clientY - from.clientY)]
}
