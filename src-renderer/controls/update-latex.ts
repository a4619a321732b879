import { latexDigits, latexOperand } from '../numbers/latex-digits'

/** One coordinate of a step of gradient descent: x ← x − η ∂f/∂x. */
export interface Update {
  /** Its name in LaTeX. */
  readonly name: string
  readonly from: number
  readonly rate: number
  readonly slope: number
  /** Where the coordinate has come to; undefined while the step has not been taken. */
  readonly to: number | undefined
}

/** The rule that all steps follow. */
export const updateRule = String.raw`x \leftarrow x - \eta\,\nabla f(x)`

/** The rule with the numbers put in, one coordinate below the other, set at their arrows. */
export function updateLatex(updates: readonly Update[]): string {
  return `\\begin{aligned}${updates.map(linesOf).join(' \\\\[6pt] ')}\\end{aligned}`
}

/** A line for each number; the last one only when the step has been taken. */
function linesOf({ name, from, rate, slope, to }: Update): string {
  const lines = [`${name} &\\leftarrow ${latexDigits(from)}`, `&- ${latexDigits(rate)} \\times ${latexOperand(slope)}`]
  if (to !== undefined) lines.push(`&= ${latexDigits(to)}`)
  return lines.join(' \\\\ ')
}
