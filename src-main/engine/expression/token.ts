import { MAX_VARIABLES } from '../../contract/limits'
import { constants, type FunctionTable } from './expression'
import type { Place } from './place'

/**
 * A piece of a formula. `text` is its normal spelling (`x0` for `x`, `^` for `**`), `typed` what stands in the
 * formula from `position` on.
 */
export interface Token {
  readonly kind: 'number' | 'variable' | 'constant' | 'function' | 'unknown-name' | 'operator'
  readonly text: string
  readonly typed: string
  readonly position: number
}

export function placeOf({ position, typed }: Token): Place {
  return { from: position, to: position + typed.length }
}

const variables = new Map<string, string>([
  ['x', 'x0'],
  ['y', 'x1'],
  ...Array.from({ length: MAX_VARIABLES }, (_, index) => [`x${index}`, `x${index}`] as const),
])

/** What a name means in the language. */
export function toNameToken(name: string, functions: FunctionTable): Pick<Token, 'kind' | 'text'> {
  const variable = variables.get(name)
  if (variable !== undefined) return { kind: 'variable', text: variable }
  const constant = name === 'π' ? 'pi' : name
  if (Object.hasOwn(constants, constant)) return { kind: 'constant', text: constant }
  return { kind: functions.has(name) ? 'function' : 'unknown-name', text: name }
}
