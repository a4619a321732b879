import type { ExportedFigure } from './export-figure'
import { copyText } from '../ui/copy-text'
import { saveFile } from '../ui/save-file'

/** Pixels of the picture for each pixel of the screen, so that it is sharp on paper. */
const SHARPNESS = 3

export type Delivery = 'copied' | 'saved'

/** Puts the drawing on the clipboard as text; where that is refused, saves it as a file. */
export async function deliverSvg(figure: ExportedFigure, name: string): Promise<Delivery> {
  if (await copyText(figure.text)) return 'copied'
  saveFile(new Blob([figure.text], { type: 'image/svg+xml' }), `${name}.svg`)
  return 'saved'
}

/** Puts the figure on the clipboard as a picture; where that is refused, saves it as a file. */
export async function deliverPng(figure: ExportedFigure, name: string): Promise<Delivery> {
  const picture = await toPng(figure)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    saveFile(picture, `${name}.png`)
    return 'saved'
  }
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
