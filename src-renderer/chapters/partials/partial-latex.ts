import type { MachineView } from '../../../src-main/contract/slope'
import { centralDifference, readingLatex } from '../../controls/difference-latex'
import { variableLatex } from '../../controls/variable-names'
import { latexDigits } from '../../numbers/latex-digits'

/** Puts what moves and what is held in the order of the variables. */
function inOrder<Coordinate>(moved: Coordinate, held: Coordinate, variable: number): readonly Coordinate[] {
  return variable === 0 ? [moved, held] : [held, moved]
}

/** The slice as a function of the one variable that is left: f(x_0, 10) = x_0² + 10². */
export function sliceLatex(slice: string, held: number, variable: number): string {
  return `${readingLatex(inOrder(variableLatex(variable), latexDigits(held), variable))} = ${slice}`
}

/** The partial derivative by a central difference, with the current numbers put in. */
export function partialLatex(machine: MachineView, held: number, variable: number): string {
  const { x, h, valueAbove: above, valueBelow: below, central } = machine
  const { rule, readings } = centralDifference(inOrder(x, held, variable), variable, h, { above, below })
  return [
    '\\begin{aligned}',
    `\\frac{\\partial f}{\\partial ${variableLatex(variable)}} &\\approx ${rule} \\\\[4pt]`,
    `&= ${readings} = ${latexDigits(central)}`,
    '\\end{aligned}',
  ].join('')
}
