import type { Expression } from './expression'
import type { Place } from './place'

/** Functions of one operand that other libraries have and this language writes with its own. */
const shorthands = new Map<string, (operand: Expression, place: Place) => Expression>([
  [
    'square',
    (a, place) => ({ kind: 'application', name: 'pow', operands: [a, { kind: 'number', value: 2, place }], place }),
  ],
])

export function isShorthand(name: string): boolean {
  return shorthands.has(name)
}

/** What a shorthand of an operand stands for; undefined for another name. */
export function writeOut(name: string, operand: Expression, place: Place): Expression | undefined {
  return shorthands.get(name)?.(operand, place)
}
