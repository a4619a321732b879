const NAMESPACE = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number>>

/** One element of a drawing. @param text what stands in it, if anything */
export function svgElement(name: string, attributes: Attributes = {}, text = ''): SVGElement {
  const element = setAll(document.createElementNS(NAMESPACE, name), attributes)
  element.textContent = text
  return element
}

/** Sets attributes of an element, and returns it. */
export function setAll<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  return element
}

/**
 * A drawing of its own with its title and description, and nothing yet to see but the ground.
 *
 * @param width @param height in the drawing's pixels
 * @param ground CSS colour; without it, nothing lies below the drawing
 */
export function startSvg(
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
  description: string,
  ground: string | undefined,
): SVGElement {
  const root = svgElement('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` })
  root.append(svgElement('title', {}, title), svgElement('desc', {}, description))
  if (ground) root.append(svgElement('rect', { width, height, fill: ground }))
  return root
}
