import { readConstant } from '../numbers/read-constant'

/** What was wrong with a typed number; each has its sentence in the locales under "number". */
export type NumberFault = 'empty' | 'notNumber' | 'comma' | 'tooLarge' | 'notPositive' | 'notWhole' | 'outside'
export type ParsedNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: NumberFault }

/** What a field accepts besides being a finite number. */
export interface NumberRule {
  readonly positive?: boolean
  readonly whole?: boolean
  readonly low?: number
  readonly high?: number
}

/**
 * Reads a number as people type it: 1/3, π, √2, 10^-10, 10⁻¹⁰; full-width digits, a true minus sign and surrounding space
 * are welcome.
 */
export function parseNumber(text: string, rule: NumberRule): ParsedNumber {
  const plain = toPlain(text)
  if (plain === '') return { ok: false, fault: 'empty' }
  const value = isDecimal(plain) ? Number(plain) : readConstant(plain)
  if (value === undefined) return { ok: false, fault: hasComma(plain) ? 'comma' : 'notNumber' }
  return Number.isFinite(value) ? hold(value, rule) : { ok: false, fault: 'tooLarge' }
}

/** Reads a number of a file: a decimal one, in whatever width it is written. */
export function parseDecimal(text: string, rule: NumberRule): ParsedNumber {
  const plain = toPlain(text)
  if (plain === '') return { ok: false, fault: 'empty' }
  const value = Number(plain)
  return isDecimal(plain) && Number.isFinite(value) ? hold(value, rule) : { ok: false, fault: 'notNumber' }
}

function hold(value: number, rule: NumberRule): ParsedNumber {
  if (rule.positive && value <= 0) return { ok: false, fault: 'notPositive' }
  if (rule.whole && !Number.isInteger(value)) return { ok: false, fault: 'notWhole' }
  if (value < (rule.low ?? -Infinity) || value > (rule.high ?? Infinity)) return { ok: false, fault: 'outside' }
  return { ok: true, value }
}

/** 1,000 or 0,1: which of the two is meant differs from country to country. */
function hasComma(plain: string): boolean {
  return /^[-+]?[0-9]+(?:,[0-9]+)+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?$/i.test(plain)
}

function isDecimal(plain: string): boolean {
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(plain)
}

/** A superscript, before it becomes a digit like others: 10⁻¹⁰ is no 10-10. */
const SUPERSCRIPT = /[⁺⁻]?[⁰¹²³⁴-⁹]+/g

/** In ASCII, but for √. What would become other digits by that, 1½, stays as it is. */
function toPlain(text: string): string {
  if (/[¼-¾⅐-⅟]/.test(text)) return text
  return text
    .replace(SUPERSCRIPT, (digits) => `^${digits}`)
    .normalize('NFKC')
    .replace(/[−‐‑‒–—ー]/g, '-')
    .replace(/[×·・⋅∙∗]/g, '*')
    .replace(/[÷∕⁄]/g, '/')
    .replace(/π/g, 'pi')
    .replace(/。/g, '.')
    .replace(/、/g, ',')
    .trim()
}
