import { createCanvas, figurePng, pngOf } from '../ui/draw-png'
import { exportFigure } from '../ui/export-figure'
import { pageScale } from '../ui/page-scale.svelte'
import { drawLabels } from './draw-labels'
import type { WantedLabel } from './label-layout'
import { readStageTheme } from './stage-theme'

/** What a person wants of a picture that is to be taken elsewhere. */
export interface PictureWish {
  /** Pixels of the picture for each CSS pixel of the stage. */
  readonly sharpness: number
  readonly hasLabels: boolean
  /** Whether nothing lies below the drawing. */
  readonly isTransparent: boolean
}

/** Makes the picture of what is on show. */
export type MakePicture = (wish: PictureWish) => Promise<Blob>

/** Draws what is on show onto a canvas so many times as large. */
export type DrawSpace = (onto: CanvasRenderingContext2D, sharpness: number) => void

/** The stage in 3D as a PNG. @param room CSS pixels */
export function spacePicture(
  { sharpness, hasLabels, isTransparent }: PictureWish,
  room: { readonly width: number; readonly height: number },
  draw: DrawSpace,
  labels: readonly WantedLabel[],
): Promise<Blob> {
  const theme = readStageTheme()
  const context = createCanvas(room.width * sharpness, room.height * sharpness)
  if (!isTransparent) {
    context.fillStyle = theme.paper
    context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  }
  draw(context, sharpness)
  if (hasLabels) drawLabels(context, labels, sharpness * pageScale.value, theme)
  return pngOf(context)
}

/** A map as a PNG in the colours of the screen. */
export function mapPicture(
  { sharpness, hasLabels, isTransparent }: PictureWish,
  map: Element,
  label: string,
): Promise<Blob> {
  const ground = isTransparent ? undefined : readStageTheme().paper
  const figure = exportFigure(map, document.title, label, { ground, isOnPaper: false, hasWords: hasLabels })
  return figurePng(figure, sharpness * pageScale.value)
}
