import type { PrimitiveName } from './primitives'

/*
 * The operators once more, by number: the evaluator computes them in place, because going through the table of
 * primitives costs several times what an addition does. Same numbers, bit for bit; a test holds one to the other.
 */

/** In the order of the cases below. */
const inPlace: readonly PrimitiveName[] = ['add', 'subtract', 'multiply', 'divide', 'negate']

/** The number of an operator, or -1 for what is computed by its row of the table. */
export function arithmeticCode(primitive: PrimitiveName): number {
  return inPlace.indexOf(primitive)
}

/** The operator of that number, or else `rule`, of a and b. Literals, because engines do not inline named constants. */
export function compute(code: number, a: number, b: number, rule: (a: number, b: number) => number): number {
  switch (code) {
    case 0:
      return a + b
    case 1:
      return a - b
    case 2:
      return a * b
    case 3:
      return a / b
    case 4:
      return -a
    default:
      return rule(a, b)
  }
}
