import { ATOM } from '../expression/bracket'
import { isScalar } from '../graph/shape'
import { rangeArguments, floatLiteral, listLiteral } from './literals'
import type { Program } from './program'
import type { Library } from './python'
import { writeFormula } from './write-formula'

export interface WrittenValue {
  readonly lines: readonly string[]
  /** The name that the value has after the lines. */
  readonly name: 'y' | 'z'
  readonly helpers: readonly string[]
}

/** The formula, and what makes one number of it, as assignments: to y a list, to z one number. */
export function writeValue({ expression, shape, reduce }: Program, library: Library): WrittenValue {
  const { text, helpers } = writeFormula(expression, library)
  if (isScalar(shape)) return { lines: [`z = ${text}`], name: 'z', helpers }
  const list = `y = ${text}`
  if (reduce === undefined) return { lines: [list], name: 'y', helpers }
  if (reduce === 'loop') return { lines: [list, 'z = 0', 'for yk in y:', '    z = z + yk'], name: 'z', helpers }
  const reduction = library.reductions[reduce]({ text: 'y', tightness: ATOM }).text
  return { lines: [list, `z = ${reduction}`], name: 'z', helpers }
}

/**
 * What a variable holds, as a call: np.array([1.0, 2.0]), np.arange(0.0, 5.0, 1.0).
 *
 * @param settings further arguments, such as dtype
 */
export function writeInput(
  input: number | readonly number[],
  make: string,
  makeRange: string,
  settings: readonly string[],
): string {
  if (typeof input === 'number') return `${make}(${[floatLiteral(input), ...settings].join(', ')})`
  const range = rangeArguments(input)
  const name = range === undefined ? make : makeRange
  return `${name}(${[range ?? listLiteral(input), ...settings].join(', ')})`
}

/** Pieces of a script with an empty line between them; an empty piece is left out. */
export function joinPieces(pieces: readonly (readonly string[])[]): string {
  return `${pieces
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
