/** What was wrong with a typed number; each has its sentence in the locales under "number". */
export type NumberFault = 'notNumber' | 'notPositive' | 'notWhole' | 'outside'
export type ParsedNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: NumberFault }

/** What a field accepts besides being a finite number. */
export interface NumberRule {
  readonly positive?: boolean
  readonly whole?: boolean
  readonly low?: number
  readonly high?: number
}

/** Reads a number as people type it: full-width digits, a true minus sign and surrounding space are welcome. */
export function parseNumber(text: string, rule: NumberRule): ParsedNumber {
  const plain = text.normalize('NFKC').replace(/[−‐–]/g, '-').trim()
  const value = plain === '' ? NaN : Number(plain)
  if (!Number.isFinite(value) || /^0[xob]/i.test(plain)) return { ok: false, fault: 'notNumber' }
  if (rule.positive && value <= 0) return { ok: false, fault: 'notPositive' }
  if (rule.whole && !Number.isInteger(value)) return { ok: false, fault: 'notWhole' }
  if (value < (rule.low ?? -Infinity) || value > (rule.high ?? Infinity)) return { ok: false, fault: 'outside' }
  return { ok: true, value }
}
