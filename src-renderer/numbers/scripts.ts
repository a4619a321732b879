const SUPERSCRIPTS: Readonly<Record<string, string>> = { '-': '⁻', ...digitsOf('⁰¹²³⁴⁵⁶⁷⁸⁹') }
const SUBSCRIPTS: Readonly<Record<string, string>> = { '-': '₋', ...digitsOf('₀₁₂₃₄₅₆₇₈₉') }

/** A whole number as an exponent: 12 → ¹², -3 → ⁻³. */
export function superscript(number: number): string {
  return replaceSigns(number, SUPERSCRIPTS)
}

/** A whole number as an index: 0 → ₀, 12 → ₁₂. */
export function subscript(number: number): string {
  return replaceSigns(number, SUBSCRIPTS)
}

function digitsOf(signs: string): Record<string, string> {
  return Object.fromEntries(Array.from(signs, (sign, digit) => [String(digit), sign]))
}

function replaceSigns(number: number, signs: Readonly<Record<string, string>>): string {
  return Array.from(String(number), (sign) => signs[sign] ?? sign).join('')
}
