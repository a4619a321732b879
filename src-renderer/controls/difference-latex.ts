import { latexDigits, latexOperand } from '../numbers/latex-digits'

/** f read a nudge h above a point, and below it. */
interface Readings {
  readonly above: number
  readonly below: number
}

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
  readings: Readings,
): { readonly rule: string; readonly readings: string } {
  const nudged = (sign: '+' | '-') => nudgedLatex(point, coordinate, sign, h)
  return { rule: overSpan(`${nudged('+')} - ${nudged('-')}`, h), readings: readingsLatex(h, readings) }
}

/** Two readings of f, their difference over the span between them: (2 - (-3))/(2 × 0.5). */
export function readingsLatex(h: number, { above, below }: Readings): string {
  return overSpan(`${latexDigits(above)} - ${latexOperand(below)}`, h)
}

function overSpan(difference: string, h: number): string {
  return `\\frac{${difference}}{2 \\times ${latexDigits(h)}}`
}
