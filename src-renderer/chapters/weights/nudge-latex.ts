import { readingsLatex } from '../../controls/difference-latex'
import { latexDigits } from '../../numbers/latex-digits'

/** One entry of dL/dW from its two readings, over two lines: how it is computed, and what it is. */
export function nudgeLatex(
  /** As `weightNames` has it: w02. */
  name: string,
  h: number,
  { slope, ...readings }: { readonly above: number; readonly below: number; readonly slope: number },
): string {
  const sign = `\\frac{\\partial L}{\\partial w_{${name.slice(1)}}}`
  return `\\begin{aligned} ${sign} &\\approx ${readingsLatex(h, readings)} \\\\ &= ${latexDigits(slope)} \\end{aligned}`
}
