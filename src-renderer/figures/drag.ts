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
 * @param onmove hears where the hand is, in pixels from the element's corner
 */
export function createDrag(onmove: (x: number, y: number) => void): DragHandlers {
  let isHeld = false
  const move = ({ clientX, clientY, currentTarget }: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    onmove(clientX - left, clientY - top)
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
