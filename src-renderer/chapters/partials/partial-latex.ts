import type { MachineView } from '../../../src-main/contract/slope'
import { latexDigits, latexOperand } from '../../numbers/latex-digits'

/** f with one variable moved and the other held: f(5 + 0.0001, 10). */
function reading(moved: string, held: number, variable: number): string {
  const other = latexDigits(held)
  return variable === 0 ? `f(${moved},\\, ${other})` : `f(${other},\\, ${moved})`
}

/** The slice as a function of the one variable that is left: f(x_0, 10) = x_0² + 10². */
export function sliceLatex(slice: string, held: number, variable: number): string {
  return `${reading(`x_${variable}`, held, variable)} = ${slice}`
}

/** The partial derivative by a central difference, with the current numbers put in. */
export function partialLatex(machine: MachineView, held: number, variable: number): string {
  const { x, h, valueAbove, valueBelow, central } = machine
  const [at, step] = [latexDigits(x), latexDigits(h)]
  const rule = `${reading(`${at} + ${step}`, held, variable)} - ${reading(`${at} - ${step}`, held, variable)}`
  return [
    '\\begin{aligned}',
    `\\frac{\\partial f}{\\partial x_${variable}} &\\approx \\frac{${rule}}{2 \\times ${step}} \\\\[4pt]`,
    `&= \\frac{${latexDigits(valueAbove)} - ${latexOperand(valueBelow)}}{2 \\times ${step}} = ${latexDigits(central)}`,
    '\\end{aligned}',
  ].join('')
}
