/** The root's type size at which a drawing's pixel is one of the screen, CSS pixels. */
const PLAIN = 16

/**
 * How much larger than plain the whole page is: the theme's scale times the browser's own text size. Style sheets follow it
 * by rem; drawings, which count in pixels of their own, are told it here.
 */
class PageScale {
  #value = $state(1)

  get value(): number {
    return this.#value
  }

  /** CSS pixels of the screen. */
  get rem(): number {
    return PLAIN * this.#value
  }

  /** Follows the page's type size. Returns what ends that. */
  watch(): () => void {
    const probe = document.createElement('div')
    probe.className = 'scale-probe'
    document.body.append(probe)
    const measure = () => {
      this.#value = probe.getBoundingClientRect().width / PLAIN || 1
      document.documentElement.style.setProperty('--drawn', String(this.#value))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(probe)
    return () => {
      observer.disconnect()
      probe.remove()
    }
  }
}

export const pageScale = new PageScale()

/** The room that a drawing has, in the drawing's own pixels. */
export class DrawingRoom {
  /** As measured on the screen, in its pixels. */
  screenWidth = $state(0)
  screenHeight = $state(0)
  readonly width = $derived(this.screenWidth / pageScale.value)
  readonly height = $derived(this.screenHeight / pageScale.value)

  /** Sizes in the drawing's pixels, until the first measurement. */
  constructor(width: number, height: number) {
    this.screenWidth = width
    this.screenHeight = height
  }
}

/** Where a pointer is in an element, in a drawing's pixels from its upper left corner. */
export function placeOn(
  element: Element,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): { readonly x: number; readonly y: number } {
  const { left, top } = element.getBoundingClientRect()
  return { x: (clientX - left) / pageScale.value, y: (clientY - top) / pageScale.value }
}
