import { meaningOf, spelledFor, type Names } from './names'
import { substituteFor } from './synonyms'

/** Longer names are no slips of the pen. */
const MAX_LENGTH = 32

/**
 * How a name that means nothing is written in the language, as well as can be told: `Sin` as sin, `x0x1` as x0*x1,
 * `sinx` as sin(x), `cot` as 1/tan(x0).
 */
export function respell(name: string, names: Names): string | undefined {
  if (name.length > MAX_LENGTH) return undefined
  const small = name.toLowerCase()
  if (small !== name && meaningOf(small, names).kind !== 'unknown-name') return meaningOf(small, names).text
  const substitute = substituteFor(small)
  return substitute === undefined ? splitName(small, names) : spelledFor(names)(substitute)
}

/** What was meant by names without anything between them: a function takes what follows, up to the next one. */
function splitName(name: string, names: Names): string | undefined {
  const pieces = piecesOf(name, names)
  if (pieces === undefined || pieces.length < 2) return undefined
  const factors = pieces.reduce<string[][]>((groups, piece) => {
    const last = groups.at(-1)
    const isArgument = last !== undefined && !isFunction(piece, names)
    return isArgument ? [...groups.slice(0, -1), [...last, piece]] : [...groups, [piece]]
  }, [])
  return factors.map((group) => writeFactor(group, names)).join('*')
}

function writeFactor([first = '', ...rest]: readonly string[], names: Names): string {
  if (rest.length === 0) return first
  return isFunction(first, names) ? `${first}(${rest.join('*')})` : [first, ...rest].join('*')
}

function isFunction(name: string, names: Names): boolean {
  return meaningOf(name, names).kind === 'function'
}

/** A name as names of the language in a row, the longest first; undefined where it is none. */
function piecesOf(name: string, names: Names): string[] | undefined {
  const pieces: string[] = []
  for (let from = 0; from < name.length; from += pieces.at(-1)?.length ?? 1) {
    const lengths = Array.from({ length: name.length - from }, (_, shorter) => name.length - shorter)
    const end = lengths.find((to) => to > from && isPiece(name.slice(from, to), names))
    if (end === undefined) return undefined
    pieces.push(name.slice(from, end))
  }
  return pieces
}

/** The letter e is too common in words to be taken for the number. */
function isPiece(piece: string, names: Names): boolean {
  return piece !== 'e' && meaningOf(piece, names).kind !== 'unknown-name'
}
