import { ATOM, NEGATIVE, type Printed } from '../expression/bracket'
import { constants, type Expression } from '../expression/expression'
import { comparedBy, squareOf } from '../graph/build-graph'
import { isPrimitiveName, primitives, type PrimitiveName } from '../graph/primitives'
import { isReductionName } from '../graph/reductions'
import { pythonOperators, type Library, type Python, type Spelling } from './python'
import { numberLiteral } from './literals'

export interface WrittenFormula extends Printed {
  /** Definitions of the functions that the library has not, each once. */
  readonly helpers: readonly string[]
}

/** A formula in Python. The value of one without variables is a number of the library's too. */
export function writeFormula(expression: Expression, library: Library): WrittenFormula {
  const helpers = new Set<string>()

  function write(expression: Expression): Python {
    switch (expression.kind) {
      case 'number':
        return held(toNumber(expression.value))
      case 'constant':
        return held({ text: library.constants[expression.name], tightness: ATOM, number: constants[expression.name] })
      case 'variable':
        return { text: `x${String(expression.index)}`, tightness: ATOM }
      case 'application':
        return writeApplication(expression.name, expression.operands)
    }
  }

  function held(number: Python): Python {
    return library.typesAll === true ? library.typed(number) : number
  }

  function writeApplication(name: string, operands: readonly Expression[]): Python {
    if (operands.length === 1 && isReductionName(name)) return apply(library.reductions[name], operands.map(write))
    if (!isPrimitiveName(name)) throw new Error(`no primitive ${name}`)
    const square = writeSquare(name, operands)
    if (square) return square
    const pieces = comparedBy(name, operands).map(write)
    return Object.hasOwn(pythonOperators, name) ? operate(name, pieces) : apply(library.primitives[name], pieces)
  }

  /** Undefined for what is no square, and for one of an integer, which Python gets right. */
  function writeSquare(name: PrimitiveName, operands: readonly Expression[]): Python | undefined {
    const root = library.square && squareOf(name, operands)
    const base = root && write(root)
    if (!library.square || !base || Number.isInteger(base.number)) return undefined
    return apply(library.square, [base])
  }

  function apply(spelling: Spelling, operands: readonly Python[]): Printed {
    const { text, tightness, helper } = spelling(...library.taken(operands))
    if (helper !== undefined) helpers.add(helper)
    return { text, tightness }
  }

  /** Python raises where the engine has ±∞ or NaN (1/0), and turns complex ((-8)**0.5): there the library computes. */
  function operate(name: PrimitiveName, operands: readonly Python[]): Python {
    const spelling = library.primitives[name]
    const number = valueOf(name, operands)
    if (number === undefined || isSameInPython(number)) return { ...spelling(...operands), number }
    return spelling(...operands.map((operand, slot) => (slot === 0 ? library.typed(operand) : operand)))
  }

  const written = write(expression)
  const { text, tightness } = written.number === undefined ? written : library.typed(written)
  return { text, tightness, helpers: [...helpers] }
}

function toNumber(value: number): Python {
  const isNegative = value < 0 || Object.is(value, -0)
  return { text: numberLiteral(value), tightness: isNegative ? NEGATIVE : ATOM, number: value }
}

/** Of an operation on bare numbers alone. */
function valueOf(name: PrimitiveName, operands: readonly Python[]): number | undefined {
  const [a, b = NaN] = operands.flatMap(({ number }) => number ?? [])
  const isBare = operands.every(({ number }) => number !== undefined)
  return isBare && a !== undefined ? primitives[name].forward(a, b) : undefined
}

/** Python's integers have no -0 and no end, so that a long one does not fit into a library's number. */
function isSameInPython(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0)
}
