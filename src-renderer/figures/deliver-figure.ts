import type { ExportedFigure } from './export-figure'
import { copyText } from '../ui/copy-text'
import { saveFile } from '../ui/save-file'

/** Pixels of the picture for each pixel of the screen, so that it is sharp on paper. */
const SHARPNESS = 3

/** What became of a figure: `shown` is a picture that a person must save by hand, `refused` one that could not be made. */
export type Delivery =
  { readonly kind: 'copied' | 'saved' | 'refused' } | { readonly kind: 'shown'; readonly picture: Blob }

/** Puts the drawing on the clipboard as text; where that is refused, hands it over as a file. */
export async function deliverSvg(figure: ExportedFigure, name: string): Promise<Delivery> {
  if (await copyText(figure.text)) return { kind: 'copied' }
  return handOver(new Blob([figure.text], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Puts the figure on the clipboard as a picture; where that is refused, hands it over as a file. */
export async function deliverPng(figure: ExportedFigure, name: string): Promise<Delivery> {
  const picture = toPng(figure)
  // WebKit takes it only in the press itself, so the clipboard gets the promise.
  if (await copyPicture(picture)) return { kind: 'copied' }
  try {
    return handOver(await picture, `${name}.png`)
  } catch {
    // A site's policy may allow no pictures from data.
    return { kind: 'refused' }
  }
}

async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    return false
  }
}

/** A frame may be forbidden to save files, and no page can ask whether it is. */
function handOver(picture: Blob, fileName: string): Delivery {
  if (window !== window.top) return { kind: 'shown', picture }
  saveFile(picture, fileName)
  return { kind: 'saved' }
}

async function toPng({ text, width, height }: ExportedFigure): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * SHARPNESS)
  canvas.height = Math.ceil(height * SHARPNESS)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The canvas gave no picture.'))
    }, 'image/png')
  })
}
