import { latexDigits, latexOperand } from '../../numbers/latex-digits'

type Readings = Readonly<Record<'above' | 'below' | 'slope', number>>

/**
 * One entry of dL/dW from its two readings. They stand below each other, so that the digits show that are left of the
 * difference.
 *
 * @param name as `weightNames` has it: w02
 */
export function nudgeLatex(name: string, h: number, { above, below, slope }: Readings): string {
  const entry = `\\frac{\\partial L}{\\partial w_{${name.slice(1)}}}`
  const difference = `\\begin{array}{r} ${latexDigits(above)} \\\\ {} - ${latexOperand(below)} \\end{array}`
  const quotient = `\\frac{${difference}}{2 \\times ${latexDigits(h)}}`
  return `\\begin{aligned} ${entry} &\\approx ${quotient} \\\\ &= ${latexDigits(slope)} \\end{aligned}`
}
