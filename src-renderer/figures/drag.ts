import { placeOn } from '../ui/page-scale.svelte'

/** What an element needs so that a hand can drag something on it. */
export interface DragHandlers {
  readonly onpointerdown: (event: PointerEvent & { currentTarget: HTMLElement }) => void
  readonly onpointermove: (event: PointerEvent & { currentTarget: HTMLElement }) => void
  readonly onpointerup: () => void
  readonly onpointercancel: () => void
}

/**
 * Follows a hand from the press of the main button until it lets go, also beyond the element.
 *
 * @param onmove hears where the hand is, in the drawing's pixels from the element's corner
 */
export function createDrag(onmove: (x: number, y: number) => void): DragHandlers {
  let isHeld = false
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { x, y } = placeOn(event.currentTarget, event)
    onmove(x, y)
  }
  const letGo = () => {
    isHeld = false
  }
  return {
    onpointerdown: (event) => {
      if (event.button !== 0) return
      isHeld = true
      event.currentTarget.setPointerCapture(event.pointerId)
      move(event)
    },
    onpointermove: (event) => {
      if (isHeld) move(event)
    },
    onpointerup: letGo,
    onpointercancel: letGo,
  }
}
