import type * as Plot from '@observablehq/plot'

/** One line of a figure: its name and how it is drawn, so that it can be recognised without its colour. */
export interface LegendEntry {
  readonly name: string
  readonly colour: string
  /** SVG dash pattern; empty for a whole line. */
  readonly dash: string
  readonly lineWidth?: number
}

const NAMESPACE = 'http://www.w3.org/2000/svg'
const ROW = 19
const SAMPLE = 30

/** Pixels from the top of the figure that so many rows take. */
export function legendHeight(rows: number): number {
  return rows * ROW + 4
}

/**
 * A legend inside the drawing, so that a copied figure keeps it: `columns` entries a row, at the top of the figure.
 * A mark for Plot.
 */
export function legend(
  entries: readonly LegendEntry[],
  left: number,
  columnWidth: number,
  columns: number,
): Plot.Markish {
  return () => {
    const group = document.createElementNS(NAMESPACE, 'g')
    entries.forEach((entry, index) => {
      const x = left + (index % columns) * columnWidth
      group.append(...drawEntry(entry, x, 12 + Math.floor(index / columns) * ROW))
    })
    return group
  }
}

function drawEntry({ name, colour, dash, lineWidth = 2 }: LegendEntry, x: number, y: number): SVGElement[] {
  const line = element('line', { x1: x, x2: x + SAMPLE, y1: y, y2: y, stroke: colour, 'stroke-width': lineWidth })
  if (dash) line.setAttribute('stroke-dasharray', dash)
  const text = element('text', { x: x + SAMPLE + 6, y, dy: '0.35em', fill: 'var(--ink)', 'text-anchor': 'start' })
  text.textContent = name
  return [line, text]
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
