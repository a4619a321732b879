/** A number in LaTeX with all its digits: 1.5e-7 becomes 1.5 × 10⁻⁷, and 1e-7 becomes 10⁻⁷. */
export function latexDigits(value: number): string {
  if (Number.isNaN(value)) return '\\mathrm{NaN}'
  if (!Number.isFinite(value)) return value < 0 ? '-\\infty' : '\\infty'
  const [digits = '', power] = String(value).split('e')
  if (power === undefined) return digits
  const factor = /^-?1$/.test(digits) ? digits.replace('1', '') : `${digits} \\times `
  return `${factor}10^{${Number(power)}}`
}

/** The same as an operand: a negative number stands in brackets. */
export function latexOperand(value: number): string {
  return value < 0 ? `(${latexDigits(value)})` : latexDigits(value)
}
