import { pageScale, placeOn } from './page-scale.svelte'
import { plainPaint } from './plain-paint'
import { setAll, startSvg } from './svg-element'

/** A figure as a drawing that stands by itself: colours, lines and letters are said in it. */
export interface ExportedFigure {
  /** The whole SVG file. */
  readonly text: string
  /** In the drawing's pixels. */
  readonly width: number
  readonly height: number
}

/** What a figure is to look like outside the page. */
export interface FigureLook {
  /** CSS colour below the drawing; without it, nothing is. */
  readonly ground: string | undefined
  /** The light theme's colours are those of paper; otherwise the drawing has those of the screen. */
  readonly isOnPaper: boolean
  readonly hasWords: boolean
}

/** White whatever the screen is. */
const PAPER: FigureLook = { ground: '#ffffff', isOnPaper: true, hasWords: true }

/** What style sheets may say of a drawing. All of these are inherited, so only what differs from the parent is kept. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'],
  ...['dominant-baseline', 'paint-order', 'visibility'],
] as const
/** Not inherited: kept where it is not the initial value. */
const OWN = { opacity: '1', display: 'inline', 'mix-blend-mode': 'normal' } as const

/** Reads all drawings in `host`, as they lie over one another, into one SVG. */
export function exportFigure(host: Element, title: string, description: string, look = PAPER): ExportedFigure {
  const room = host.getBoundingClientRect()
  const [width, height] = [room.width / pageScale.value, room.height / pageScale.value]
  const root = startSvg({ width, height }, title, description, look.ground)
  if (look.isOnPaper) inLightTheme(() => copyDrawings(host, root))
  else copyDrawings(host, root)
  if (!look.hasWords) for (const words of root.querySelectorAll('text')) words.remove()
  return { text: new XMLSerializer().serializeToString(root), width, height }
}

function copyDrawings(host: Element, root: SVGElement): void {
  for (const drawing of topDrawings(host)) {
    const { x, y } = placeOn(host, cornerOf(drawing))
    // Inside another drawing one is cut at its edge, unless it is told otherwise.
    root.append(setAll(styledCopy(drawing), { x, y, overflow: 'visible' }))
  }
}

function cornerOf(drawing: Element): { clientX: number; clientY: number } {
  const { left: clientX, top: clientY } = drawing.getBoundingClientRect()
  return { clientX, clientY }
}

/** Drawings that are not inside another one; a button's icon is none. */
function topDrawings(host: Element): SVGSVGElement[] {
  return Array.from(host.querySelectorAll('svg')).filter(
    (drawing) => !drawing.parentElement?.closest('svg') && !drawing.closest('button'),
  )
}

function styledCopy(original: SVGElement): SVGElement {
  const copy = original.cloneNode(true) as SVGElement
  nameStyles(original, copy, undefined)
  for (const sheet of copy.querySelectorAll('style')) sheet.remove()
  return copy
}

function nameStyles(original: Element, copy: Element, parent: CSSStyleDeclaration | undefined): void {
  const style = getComputedStyle(original)
  for (const name of INHERITED) keep(copy, name, style, parent?.getPropertyValue(name))
  for (const [name, initial] of Object.entries(OWN)) if (parent) keep(copy, name, style, initial)
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  Array.from(original.children).forEach((child, index) => {
    const childCopy = copy.children[index]
    if (childCopy) nameStyles(child, childCopy, style)
  })
}

function keep(copy: Element, name: string, style: CSSStyleDeclaration, known: string | undefined): void {
  const value = style.getPropertyValue(name)
  if (value !== known) copy.setAttribute(name, plainPaint(value))
  // An attribute such as stroke="var(--ink)" means nothing outside the page.
  else copy.removeAttribute(name)
}

/** Nothing is painted between the two changes. */
function inLightTheme(work: () => void): void {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  work()
  if (theme === undefined) delete dataset['theme']
  else dataset['theme'] = theme
}
