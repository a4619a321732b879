import type { ExportedFigure } from './export-figure'
import { copyText } from '../ui/copy-text'

/** Pixels of the picture for each pixel of the screen, so that it is sharp on paper. */
const SHARPNESS = 3

export type Delivery = 'copied' | 'saved'

/** Puts the drawing on the clipboard as text; where that is refused, saves it as a file. */
export async function deliverSvg(figure: ExportedFigure, name: string): Promise<Delivery> {
  if (await copyText(figure.text)) return 'copied'
  save(new Blob([figure.text], { type: 'image/svg+xml' }), `${fileName(name)}.svg`)
  return 'saved'
}

/** Puts the figure on the clipboard as a picture; where that is refused, saves it as a file. */
export async function deliverPng(figure: ExportedFigure, name: string): Promise<Delivery> {
  const picture = await toPng(figure)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    save(picture, `${fileName(name)}.png`)
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

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A title without the signs that file systems refuse. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]+/g, ' ').trim()
}
