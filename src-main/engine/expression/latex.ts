import { ATOM, NEGATIVE, POWER, PRODUCT, SUM, type Printed } from './bracket'
import type { Expression } from './expression'

/** LaTeX of an application, given each operand's LaTeX. Must stand by itself, with its own brackets. */
export type LatexSpelling = (...operands: string[]) => string

/** LaTeX of what people type by name. */
type LatexSpellings = Readonly<Record<string, LatexSpelling>>

/** LaTeX of a formula: variables as x_0, x_1, …, quotients as fractions, `\cdot` only where a product needs it. */
export function toLatex(expression: Expression, spellings: LatexSpellings): string {
  return print(expression, spellings).text
}

function print(expression: Expression, spellings: LatexSpellings): Printed {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value)
    case 'constant':
      return { text: expression.name === 'pi' ? '\\pi' : 'e', tightness: ATOM }
    case 'variable':
      return { text: `x_${expression.index}`, tightness: ATOM }
    case 'application':
      return printApplication(
        expression.name,
        expression.operands.map((operand) => print(operand, spellings)),
        spellings,
      )
  }
}

/** 0.05, -3, 1.5e-7 as 1.5 \cdot 10^{-7}. */
function printNumber(value: number): Printed {
  const [digits = '', exponent] = String(value).split('e')
  const isNegative = value < 0 || Object.is(value, -0)
  const sign = Object.is(value, -0) ? '-' : ''
  if (exponent === undefined) return { text: sign + digits, tightness: isNegative ? NEGATIVE : ATOM }
  const power = `10^{${Number(exponent)}}`
  return { text: `${digits} \\cdot ${power}`, tightness: isNegative ? NEGATIVE : PRODUCT }
}

function printApplication(name: string, operands: readonly Printed[], spellings: LatexSpellings): Printed {
  const [first = nothing, second = nothing] = operands
  switch (name) {
    case 'add':
      return { text: `${first.text} + ${bracket(second, PRODUCT)}`, tightness: SUM }
    case 'subtract':
      return { text: `${first.text} - ${bracket(second, PRODUCT)}`, tightness: SUM }
    case 'negate':
      return { text: `-${bracket(first, PRODUCT)}`, tightness: NEGATIVE }
    case 'multiply':
      return printProduct(first, second)
    case 'divide':
      return { text: `\\frac{${first.text}}{${second.text}}`, tightness: POWER }
    case 'pow':
      return { text: `${bracket(first, ATOM)}^{${second.text}}`, tightness: POWER }
    default:
      return {
        text: spellings[name]?.(...operands.map((operand) => operand.text)) ?? '',
        tightness: POWER,
      }
  }
}

const nothing: Printed = { text: '', tightness: ATOM }

/** 2 x_0, but 2 \cdot 3 and x_0 \cdot 2: a factor that begins with a digit must not run into the one before. */
function printProduct(first: Printed, second: Printed): Printed {
  const right = bracket(second, POWER)
  const sign = /^[0-9]/.test(right) || /^\\frac/.test(right) ? ' \\cdot ' : ' '
  return {
    text: `${bracket(first, NEGATIVE)}${sign}${right}`,
    tightness: first.tightness === NEGATIVE ? NEGATIVE : PRODUCT,
  }
}

function bracket(printed: Printed, atLeast: number): string {
  return printed.tightness >= atLeast ? printed.text : `\\left(${printed.text}\\right)`
}
