import type { PictureFormat } from '../ui/deliver-picture'
import { createCanvas, figurePng, pngOf } from '../ui/draw-png'
import { exportFigure } from '../ui/export-figure'
import { pageScale } from '../ui/page-scale.svelte'
import { drawLabels } from './draw-labels'
import type { WantedLabel } from './label-layout'
import { spaceSvg } from './space-svg'
import { readStageTheme } from './stage-theme'

/** What a person wants of a picture that is to be taken elsewhere. */
export interface PictureWish {
  readonly format: PictureFormat
  /** Pixels of the picture for each CSS pixel of the stage; a map's SVG has none. */
  readonly sharpness: number
  readonly hasLabels: boolean
  /** Whether nothing lies below the drawing. */
  readonly isTransparent: boolean
}

/** Makes the picture of what is on show. */
export type MakePicture = (wish: PictureWish) => Promise<Blob>

/** Draws what is on show onto a canvas so many times as large. */
export type DrawSpace = (onto: CanvasRenderingContext2D, sharpness: number) => void

/** The stage in 3D on show. */
export interface SpaceView {
  /** CSS pixels. */
  readonly room: { readonly width: number; readonly height: number }
  readonly draw: DrawSpace
  readonly labels: readonly WantedLabel[]
  /** What it shows, in words. */
  readonly label: string
}

/** The stage in 3D; as an SVG, with its labels as text over the pixels. */
export function spacePicture(wish: PictureWish, view: SpaceView): Promise<Blob> {
  return wish.format === 'svg' ? spaceDrawing(wish, view) : spacePng(wish, view)
}

function spacePng({ sharpness, hasLabels, isTransparent }: PictureWish, view: SpaceView): Promise<Blob> {
  const theme = readStageTheme()
  const context = canvasFor(view, sharpness)
  if (!isTransparent) {
    context.fillStyle = theme.paper
    context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  }
  view.draw(context, sharpness)
  if (hasLabels) drawLabels(context, view.labels, sharpness * pageScale.value, theme)
  return pngOf(context)
}

function spaceDrawing({ sharpness, hasLabels, isTransparent }: PictureWish, view: SpaceView): Promise<Blob> {
  const context = canvasFor(view, sharpness)
  view.draw(context, sharpness)
  const [width, height] = [view.room.width / pageScale.value, view.room.height / pageScale.value]
  const named = { title: document.title, description: view.label, isTransparent }
  const labels = hasLabels ? view.labels : []
  return svgFile(spaceSvg({ ...named, room: { width, height }, pixels: context.canvas, labels }, readStageTheme()))
}

/** A map in the colours of the screen. */
export function mapPicture(
  { format, sharpness, hasLabels, isTransparent }: PictureWish,
  map: Element,
  label: string,
): Promise<Blob> {
  const ground = isTransparent ? undefined : readStageTheme().paper
  const figure = exportFigure(map, document.title, label, { ground, isOnPaper: false, hasWords: hasLabels })
  return format === 'svg' ? svgFile(figure.text) : figurePng(figure, sharpness * pageScale.value)
}

function canvasFor({ room }: SpaceView, sharpness: number): CanvasRenderingContext2D {
  return createCanvas(room.width * sharpness, room.height * sharpness)
}

function svgFile(text: string): Promise<Blob> {
  return Promise.resolve(new Blob([text], { type: 'image/svg+xml' }))
}
