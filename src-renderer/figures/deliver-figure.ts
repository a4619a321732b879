import { copyText } from '../ui/copy-text'
import { copyPicture, handOver, type Delivery } from '../ui/deliver-picture'
import { figurePng } from '../ui/draw-png'
import type { ExportedFigure } from '../ui/export-figure'

/** Pixels of the picture for each pixel of the screen, so that it is sharp on paper. */
const SHARPNESS = 3

/** Puts the drawing on the clipboard as text; where that is refused, hands it over as a file. */
export async function deliverSvg(figure: ExportedFigure, name: string): Promise<Delivery> {
  if (await copyText(figure.text)) return { kind: 'copied' }
  return handOver(new Blob([figure.text], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Puts the figure on the clipboard as a picture; where that is refused, hands it over as a file. */
export function deliverPng(figure: ExportedFigure, name: string): Promise<Delivery> {
  return copyPicture(figurePng(figure, SHARPNESS), name)
}
