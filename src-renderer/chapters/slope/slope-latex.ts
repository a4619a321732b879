import type { MachineView } from '../../../src-main/contract/slope'
import { latexDigits, latexOperand } from '../../numbers/latex-digits'

/** How a function and its readings are written: f for the chapter's formula, or another name for a slice. */
interface Naming {
  readonly f: string
}

const usual: Naming = { f: 'f' }

/** The forward difference with the current numbers put in, over two lines. */
export function forwardLatex(machine: MachineView, { f } = usual): string {
  const { x, h, value, valueAbove, forward } = machine
  const [at, step] = [latexDigits(x), latexDigits(h)]
  return aligned(
    `\\frac{${f}(${at} + ${step}) - ${f}(${at})}{${step}}`,
    `\\frac{${latexDigits(valueAbove)} - ${latexOperand(value)}}{${step}}`,
    latexDigits(forward),
  )
}

/** The central difference with the current numbers put in, over two lines. */
export function centralLatex(machine: MachineView, { f } = usual): string {
  const { x, h, valueAbove, valueBelow, central } = machine
  const [at, step] = [latexDigits(x), latexDigits(h)]
  return aligned(
    `\\frac{${f}(${at} + ${step}) - ${f}(${at} - ${step})}{2 \\times ${step}}`,
    `\\frac{${latexDigits(valueAbove)} - ${latexOperand(valueBelow)}}{2 \\times ${step}}`,
    latexDigits(central),
  )
}

function aligned(rule: string, numbers: string, result: string): string {
  return `\\begin{aligned}${rule} &= ${numbers} \\\\ &= ${result}\\end{aligned}`
}
