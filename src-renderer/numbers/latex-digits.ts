/** A number in LaTeX with all its digits: 1e-7 becomes 1 × 10⁻⁷. */
export function latexDigits(value: number): string {
  if (Number.isNaN(value)) return '\\mathrm{NaN}'
  if (!Number.isFinite(value)) return value < 0 ? '-\\infty' : '\\infty'
  const [digits = '', power] = String(value).split('e')
  return power === undefined ? digits : `${digits} \\times 10^{${Number(power)}}`
}

/** The same as an operand: a negative number stands in brackets. */
export function latexOperand(value: number): string {
  return value < 0 ? `(${latexDigits(value)})` : latexDigits(value)
}
