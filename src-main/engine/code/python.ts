import { ATOM, bracket, NEGATIVE, POWER, PRODUCT, SUM, type Printed } from '../expression/bracket'
import type { ConstantName } from '../expression/expression'
import type { PrimitiveName } from '../graph/primitives'
import type { ReductionName } from '../graph/reductions'

/** A piece of Python. */
export interface Python extends Printed {
  /** Its value where it is a bare Python number, with no variable behind it; elsewhere it is one of the library's. */
  readonly number?: number | undefined
}

/** A call or an operation in Python, given its operands. */
export type Spelling = (...operands: readonly Printed[]) => Spelled

interface Spelled extends Printed {
  /** The definition of a function that the library has not, to stand before its use. */
  readonly helper?: string | undefined
}

/** How a library for Python writes a formula. */
export interface Library {
  readonly constants: Readonly<Record<ConstantName, string>>
  readonly primitives: Readonly<Record<PrimitiveName, Spelling>>
  /** Of samples to one number. */
  readonly reductions: Readonly<Record<ReductionName, Spelling>>
  /** A bare Python number as a number of the library's, in the working precision. */
  readonly typed: (number: Printed) => Printed
  /** a·a, where the library's power of one number may round otherwise; elsewhere squares are powers. */
  readonly square?: Spelling
  /** Whether every number of a formula is written as one of the library's, so that each operation rounds as it does. */
  readonly typesAll?: boolean
  /** Operands as a function of the library takes them. */
  readonly taken: (operands: readonly Python[]) => readonly Printed[]
}

/** name(a, b, …) */
export function call(name: string, helper?: string): Spelling {
  return (...operands) => ({ text: `${name}(${operands.map(({ text }) => text).join(', ')})`, tightness: ATOM, helper })
}

function infix(sign: string, leftAtLeast: number, rightAtLeast: number, tightness: number): Spelling {
  return (...[left = nothing, right = nothing]) => ({
    text: `${bracket(left, leftAtLeast)}${sign}${bracket(right, rightAtLeast)}`,
    tightness,
  })
}

const nothing: Printed = { text: '', tightness: ATOM }

/** What Python writes with signs of its own, whichever the library. */
export const pythonOperators = {
  add: infix(' + ', SUM, PRODUCT, SUM),
  subtract: infix(' - ', SUM, PRODUCT, SUM),
  multiply: infix('*', PRODUCT, POWER, PRODUCT),
  divide: infix('/', PRODUCT, POWER, PRODUCT),
  negate: (...[operand = nothing]) => ({ text: `-${bracket(operand, POWER)}`, tightness: NEGATIVE }),
  pow: infix('**', ATOM, ATOM, POWER),
} as const satisfies Partial<Record<PrimitiveName, Spelling>>
