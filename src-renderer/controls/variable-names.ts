import { subscript } from '../numbers/scripts'

/** The name of variable i as people type it: x0. */
export function variableName(index: number): string {
  return `x${index}`
}

/** The same in LaTeX. */
export function variableLatex(index: number): string {
  return `x_${index}`
}

/** The same in a line of words: x₀. */
export function variableSign(index: number): string {
  return `x${subscript(index)}`
}
