import { LABEL_SIZE, type WantedLabel } from './label-layout'
import type { StageTheme } from './stage-theme'

type Colours = Pick<StageTheme, 'paper' | 'ink' | 'quiet'>

/** How far the paper's colour reaches around the letters, pixels of the picture at the page's plain size. */
const HALO = [4, 4, 2]
/** The ground of a note. */
const NOTE = { padding: 4, height: LABEL_SIZE * 1.2, corner: 4, opacity: 0.8 }

/** Draws the labels as Labels.svelte shows them. @param scale pixels of the canvas for each of the labels' */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly WantedLabel[],
  scale: number,
  colours: Colours,
): void {
  const { fontFamily } = getComputedStyle(document.body)
  context.save()
  context.scale(scale, scale)
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle', shadowColor: colours.paper })
  for (const label of labels) {
    context.font = `${label.isName ? 'italic ' : ''}${String(LABEL_SIZE)}px ${fontFamily}`
    if (label.isNote) drawNote(context, label, colours.paper)
    drawHalo(context, label, scale, colours.paper)
    context.fillStyle = label.isName || label.isNote ? colours.ink : colours.quiet
    context.fillText(label.text, label.x, label.y)
  }
  context.restore()
}

function drawNote(context: CanvasRenderingContext2D, { text, x, y }: WantedLabel, paper: string): void {
  const { padding, height, corner, opacity } = NOTE
  const width = context.measureText(text).width + 2 * padding
  context.fillStyle = paper
  context.globalAlpha = opacity
  context.beginPath()
  context.roundRect(x - width / 2, y - height / 2, width, height, corner)
  context.fill()
  context.globalAlpha = 1
}

/** A canvas takes the blur of a shadow in its own pixels, whatever its scale. */
function drawHalo(context: CanvasRenderingContext2D, { text, x, y }: WantedLabel, scale: number, paper: string): void {
  context.fillStyle = paper
  for (const reach of HALO) {
    context.shadowBlur = reach * scale
    context.fillText(text, x, y)
  }
  context.shadowBlur = 0
}
