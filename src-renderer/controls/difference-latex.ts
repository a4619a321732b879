import { latexDigits, latexOperand } from '../numbers/latex-digits'

/** f read at a place, as it is written: f(5, 10). */
export function readingLatex(place: readonly string[]): string {
  return `f(${place.join(',\\, ')})`
}

/** f read at a point of which one coordinate is nudged: f(5 + 0.0001, 10). */
export function nudgedLatex(point: readonly number[], coordinate: number, sign: '+' | '-', h: number): string {
  return readingLatex(
    point.map((x, i) => (i === coordinate ? `${latexDigits(x)} ${sign} ${latexDigits(h)}` : latexDigits(x))),
  )
}

/** The central difference for one coordinate with the current numbers put in: the rule, and then its two readings. */
export function centralDifference(
  point: readonly number[],
  coordinate: number,
  h: number,
  { above, below }: { readonly above: number; readonly below: number },
): { readonly rule: string; readonly readings: string } {
  const nudged = (sign: '+' | '-') => nudgedLatex(point, coordinate, sign, h)
  const span = `2 \\times ${latexDigits(h)}`
  return {
    rule: `\\frac{${nudged('+')} - ${nudged('-')}}{${span}}`,
    readings: `\\frac{${latexDigits(above)} - ${latexOperand(below)}}{${span}}`,
  }
}
