import { setAll, startSvg, svgElement } from '../ui/svg-element'
import { LABEL_SIZE, type WantedLabel } from './label-layout'
import type { StageTheme } from './stage-theme'

const XLINK = 'http://www.w3.org/1999/xlink'
/** How far the paper's colour reaches around the letters, pixels of the drawing. */
const HALO = 2

/** What an SVG of the stage in 3D is made of. */
export interface SpaceDrawing {
  /** Of the stage, in pixels of the page at its plain size. */
  readonly room: { readonly width: number; readonly height: number }
  readonly title: string
  readonly description: string
  /** The surface with all that is on it. */
  readonly pixels: HTMLCanvasElement
  readonly labels: readonly WantedLabel[]
  readonly isTransparent: boolean
}

/**
 * The stage in 3D as an SVG: the surface as the pixels that it is drawn in, which no drawing of lines could be, and over
 * them the labels as text, which a drawing program can change. Throws where the picture is too large for the browser.
 */
export function spaceSvg(drawing: SpaceDrawing, theme: StageTheme): string {
  const { room, title, description, pixels, labels, isTransparent } = drawing
  const root = startSvg(room, title, description, isTransparent ? undefined : theme.paper)
  const image = svgElement('image', { ...room, preserveAspectRatio: 'none' })
  // Older programs know the reference by this name alone.
  image.setAttributeNS(XLINK, 'xlink:href', pngAddress(pixels))
  root.append(image, ...labels.map((label) => labelText(label, theme)))
  const { fontFamily } = getComputedStyle(document.body)
  setAll(root, { 'font-family': fontFamily, 'font-size': LABEL_SIZE, 'text-anchor': 'middle' })
  return new XMLSerializer().serializeToString(root)
}

function labelText({ text, x, y, isName, isNote }: WantedLabel, { paper, ink, quiet }: StageTheme): SVGElement {
  const letters = svgElement('text', { x, y, dy: '0.35em', fill: isName || isNote ? ink : quiet }, text)
  setAll(letters, { stroke: paper, 'stroke-width': 2 * HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })
  return isName ? setAll(letters, { 'font-style': 'italic' }) : letters
}

function pngAddress(canvas: HTMLCanvasElement): string {
  const address = canvas.toDataURL('image/png')
  if (!address.startsWith('data:image/png')) throw new Error('The canvas gave no picture.')
  return address
}
