import type { Precision } from '../../contract/spec'

/** A number of a formula as Python reads it: 2, 0.5, 1e-7. */
export function numberLiteral(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : floatLiteral(value)
}

/** A number in a precision: of float32 it is rounded once, where it stands. */
export function scalarLiteral(value: number, precision: Precision): string {
  return precision === 'float32' ? `np.float32(${numberLiteral(value)})` : numberLiteral(value)
}

/** The same as a float in any case, 2.0: of integers alone a library would make an array of integers. */
export function floatLiteral(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

/** So many numbers stand on one line of a long list. */
const NUMBERS_A_LINE = 8

/** [1.0, 2.0]; on several lines where it is long. @param write how a number is written */
export function listLiteral(values: readonly number[], write = floatLiteral): string {
  const numbers = values.map(write)
  if (numbers.length <= NUMBERS_A_LINE) return `[${numbers.join(', ')}]`
  const lines = numbers.flatMap((_, i) =>
    i % NUMBERS_A_LINE === 0 ? [`    ${numbers.slice(i, i + NUMBERS_A_LINE).join(', ')},\n`] : [],
  )
  return `[\n${lines.join('')}]`
}

/** A list of lists; more than one row stand below each other. */
export function matrixLiteral(rows: readonly (readonly number[])[]): string {
  const lists = rows.map((row) => listLiteral(row))
  return lists.length === 1 ? `[${lists.join('')}]` : `[\n${lists.map((row) => `    ${row},\n`).join('')}]`
}

/** Shorter lists are written out. */
const FEWEST_IN_A_RANGE = 5
/** Sums and products of multiples of 1/1024 up to 1024 are exact in float32 too, in whatever order they are computed. */
const GRAIN = 1024

/** Arguments of arange, start, stop and step, where it gives exactly these numbers; else undefined. */
export function rangeArguments(values: readonly number[]): string | undefined {
  const [start = NaN, second = NaN] = values
  const step = second - start
  const stop = start + step * values.length
  const isExact = [...values, step, stop].every((value) => Number.isInteger(value * GRAIN) && Math.abs(value) <= GRAIN)
  const isEven = values.every((value, i) => Object.is(value, start + step * i))
  if (values.length < FEWEST_IN_A_RANGE || step === 0 || !isExact || !isEven) return undefined
  return [start, stop, step].map(floatLiteral).join(', ')
}
