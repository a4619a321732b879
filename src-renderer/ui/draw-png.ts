import type { ExportedFigure } from './export-figure'

/** A canvas of its own, in pixels, with what draws on it. Throws where the browser gives none so large. */
export function createCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width)
  canvas.height = Math.ceil(height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gave no canvas.')
  return context
}

/** What has been drawn, as a file. Fails where the canvas is larger than the browser can hold. */
export function pngOf({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The canvas gave no picture.'))
    }, 'image/png')
  })
}

/** A figure as a PNG. @param sharpness pixels of the picture for each of the drawing's */
export async function figurePng({ text, width, height }: ExportedFigure, sharpness: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const context = createCanvas(width * sharpness, height * sharpness)
  context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height)
  return pngOf(context)
}
