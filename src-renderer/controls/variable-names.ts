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

/** The name of the partial slope along variable i: ∂f/∂x0. */
export function partialSlopeName(index: number): string {
  return `∂f/∂${variableName(index)}`
}

/** The same in LaTeX. */
export function partialSlopeLatex(index: number): string {
  return String.raw`\partial f/\partial ${variableLatex(index)}`
}
