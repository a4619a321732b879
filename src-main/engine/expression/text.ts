import { ATOM, bracket, NEGATIVE, POWER, PRODUCT, SUM, type Printed } from './bracket'
import type { Expression } from './expression'

/** A tree as a formula that compiles to the same graph, with as few brackets as that takes: `x0^2 + 10^2`. */
export function toText(expression: Expression): string {
  return print(expression).text
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value)
    case 'constant':
      return { text: expression.name, tightness: ATOM }
    case 'variable':
      return { text: `x${String(expression.index)}`, tightness: ATOM }
    case 'application':
      return printApplication(expression.name, expression.operands.map(print))
  }
}

function printNumber(value: number): Printed {
  const isNegative = value < 0 || Object.is(value, -0)
  return { text: Object.is(value, -0) ? '-0' : String(value), tightness: isNegative ? NEGATIVE : ATOM }
}

const nothing: Printed = { text: '', tightness: ATOM }

function printApplication(name: string, operands: readonly Printed[]): Printed {
  const [first = nothing, second = nothing] = operands
  switch (name) {
    case 'add':
      return { text: `${first.text} + ${bracket(second, PRODUCT)}`, tightness: SUM }
    case 'subtract':
      return { text: `${first.text} - ${bracket(second, PRODUCT)}`, tightness: SUM }
    case 'negate':
      return { text: `-${bracket(first, POWER)}`, tightness: NEGATIVE }
    case 'multiply':
      return { text: `${bracket(first, PRODUCT)}*${bracket(second, POWER)}`, tightness: PRODUCT }
    case 'divide':
      return { text: `${bracket(first, PRODUCT)}/${bracket(second, POWER)}`, tightness: PRODUCT }
    case 'pow':
      return { text: `${bracket(first, ATOM)}^${bracket(second, ATOM)}`, tightness: POWER }
    default:
      return { text: `${name}(${operands.map(({ text }) => text).join(', ')})`, tightness: ATOM }
  }
}
