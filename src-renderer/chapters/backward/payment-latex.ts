import type { InspectedNode } from '../../../src-main/contract/inspection'
import { latexDigits, latexOperand } from '../../numbers/latex-digits'
import type { Payment } from './passes'

/** upstream × local = contribution, with the numbers; empty for lists, whose numbers stand in a table. */
export function paymentLatex(nodes: readonly InspectedNode[], { from, local, value }: Payment): string {
  const upstream = nodes[from]?.gradient
  if (typeof upstream !== 'number' || typeof local !== 'number' || typeof value !== 'number') return ''
  return `${latexDigits(upstream)} \\times ${latexOperand(local)} = ${latexDigits(value)}`
}
