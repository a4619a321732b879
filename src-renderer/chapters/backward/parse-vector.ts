import { parseNumber } from '../../ui/parse-number'

/** A list as typed, or what is wrong with it; each fault has its sentence in the locales under "backward.vector". */
export type ParsedVector =
  | { readonly ok: true; readonly value: readonly number[] }
  | {
      readonly ok: false
      readonly fault: 'notNumber' | 'wrongCount'
      /** What the sentence about it names. */
      readonly named: Readonly<Record<string, string | number>>
    }

/** Reads so many numbers with commas or spaces between them, as people type them. */
export function parseVector(text: string, count: number): ParsedVector {
  const pieces = text.split(/[\s,，;；、]+/).filter((piece) => piece !== '')
  const parsed = pieces.map((piece) => ({ piece, number: parseNumber(piece, {}) }))
  const wrong = parsed.find(({ number }) => !number.ok)
  if (wrong) return { ok: false, fault: 'notNumber', named: { piece: wrong.piece } }
  if (pieces.length !== count) return { ok: false, fault: 'wrongCount', named: { given: pieces.length } }
  return { ok: true, value: parsed.flatMap(({ number }) => (number.ok ? [number.value] : [])) }
}
