import type { MachineView } from '../../../src-main/contract/slope'
import { centralDifference, nudgedLatex, readingLatex } from '../../controls/difference-latex'
import { latexDigits, latexOperand } from '../../numbers/latex-digits'

/** The forward difference with the current numbers put in, over two lines. */
export function forwardLatex({ x, h, value, valueAbove, forward }: MachineView): string {
  const step = latexDigits(h)
  return aligned(
    `\\frac{${nudgedLatex([x], 0, '+', h)} - ${readingLatex([latexDigits(x)])}}{${step}}`,
    `\\frac{${latexDigits(valueAbove)} - ${latexOperand(value)}}{${step}}`,
    latexDigits(forward),
  )
}

/** The central difference with the current numbers put in, over two lines. */
export function centralLatex({ x, h, valueAbove: above, valueBelow: below, central }: MachineView): string {
  const { rule, readings } = centralDifference([x], 0, h, { above, below })
  return aligned(rule, readings, latexDigits(central))
}

function aligned(rule: string, numbers: string, result: string): string {
  return `\\begin{aligned}${rule} &= ${numbers} \\\\ &= ${result}\\end{aligned}`
}
