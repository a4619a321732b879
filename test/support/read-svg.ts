/** All numbers of an attribute, in order. */
export function numbersOf(text: string | null | undefined): number[] {
  return Array.from((text ?? '').matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g), ([number]) => Number(number))
}

/** The corners of a path, or of what is written in one, as far as it is made of straight lines. */
export function cornersOf(path: Element | string | undefined): [number, number][] {
  const numbers = numbersOf(typeof path === 'string' ? path : path?.getAttribute('d'))
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? NaN, numbers[2 * i + 1] ?? NaN])
}

/** Where an element is moved to. */
export function placeOf(element: Element | undefined): [number, number] {
  const [x = NaN, y = NaN] = numbersOf(element?.getAttribute('transform'))
  return [x, y]
}

/** Elements of a figure's marks, by the name that the plotting library gives the marks. */
export function marked(figure: Element, name: string, elements = 'path'): Element[] {
  return Array.from(figure.querySelectorAll(`[aria-label="${name}"] ${elements}`))
}

/** The labels of an axis with their places along it, in pixels. */
export function ticksOf(figure: Element, axis: 'x' | 'y'): { readonly label: string; readonly at: number }[] {
  return marked(figure, `${axis}-axis tick label`, 'text').map((text) => ({
    label: text.textContent,
    at: placeOf(text)[axis === 'x' ? 0 : 1],
  }))
}
