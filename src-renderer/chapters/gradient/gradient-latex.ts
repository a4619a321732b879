import { centralDifference, readingLatex } from '../../controls/difference-latex'
import { partialSlopeLatex, variableLatex } from '../../controls/variable-names'
import { latexDigits } from '../../numbers/latex-digits'
import type { Current } from './map-data.svelte'

type Numbers = readonly number[]

/** f at a point, as it is written: f(5, 10). */
function read(point: Numbers): string {
  return readingLatex(point.map(latexDigits))
}

function column(rows: readonly string[]): string {
  return `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`
}

/** The way down at a point, with the current numbers; over two lines, for a narrow place. */
export function downhillLatex({ point, gradient }: Pick<Current, 'point' | 'gradient'>): string {
  const numbers = column(gradient.map((slope) => latexDigits(0 - slope)))
  return `\\begin{aligned} & {-\\nabla} ${read(point)} \\\\ &\\quad = ${numbers} \\end{aligned}`
}

/** The gradient of a point as a column of its partial slopes, with the current numbers. */
export function vectorLatex({ point, gradient }: Pick<Current, 'point' | 'gradient'>): string {
  const signs = gradient.map((_, i) => partialSlopeLatex(i))
  return `\\begin{aligned} \\nabla ${read(point)} &= ${column(signs)} \\\\ &= ${column(gradient.map(latexDigits))} \\end{aligned}`
}

/** The central difference for one coordinate: the rule with its numbers, then the readings, then the slope. */
export function differenceLatex(
  point: Numbers,
  coordinate: number,
  h: number,
  { slope, ...values }: { readonly above: number; readonly below: number; readonly slope: number },
): string {
  const { rule, readings } = centralDifference(point, coordinate, h, values)
  return [
    `\\begin{aligned} \\frac{\\partial f}{\\partial ${variableLatex(coordinate)}}`,
    `&\\approx ${rule} \\\\`,
    `&= ${readings} \\\\`,
    `&= ${latexDigits(slope)} \\end{aligned}`,
  ].join(' ')
}
