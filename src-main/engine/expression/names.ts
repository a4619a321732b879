import { MAX_VARIABLES } from '../../contract/limits'
import { constants, type FunctionTable } from './expression'
import { isShorthand } from './shorthands'
import { ownName } from './synonyms'
import type { Token } from './token'

/** What the names of a formula mean: the language's own, or with the parameters that stand before it. */
export interface Names {
  readonly functions: FunctionTable
  /** Variables by their names, as x0 … x7. */
  readonly variables: ReadonlyMap<string, string>
  /** The name that holds all of them, so that `x[1]` is x1; undefined where each has its own. */
  readonly list: string | undefined
}

const variables = new Map<string, string>([
  ['x', 'x0'],
  ['y', 'x1'],
  ...Array.from({ length: MAX_VARIABLES }, (_, index) => [`x${String(index)}`, `x${String(index)}`] as const),
])

/** What names mean where nothing stands before the formula. */
export function ownNames(functions: FunctionTable): Names {
  return { functions, variables, list: 'x' }
}

/**
 * The same with parameters: they are x0, x1, … in their order, unless all are called so already. A name that would mean
 * the same variable as another's parameter means nothing: in `f(a) = a + x` x is not a.
 */
export function withParameters(names: Names, parameters: readonly string[]): Names {
  if (parameters.every((parameter) => /^x[0-9]$/.test(parameter))) return names
  const taken = new Map(parameters.map((parameter, index) => [parameter, `x${String(index)}`]))
  const isFree = (variable: string) => {
    const parameter = parameters[Number(variable.slice(1))]
    return parameter === undefined || names.variables.get(parameter) === variable
  }
  const others = [...names.variables].filter(([, variable]) => isFree(variable))
  const [only, second] = parameters
  return { ...names, variables: new Map([...others, ...taken]), list: second === undefined ? only : undefined }
}

/** Writes a suggestion about x0, x1, … in the names that a formula has for them. */
export function spelledFor({ variables }: Names): (suggestion: string) => string {
  const nameOf = (variable: string) => [...variables].find(([, meant]) => meant === variable)?.[0] ?? variable
  return (suggestion) =>
    suggestion.replace(/\bx[0-9]\b/g, (variable) => (variables.has(variable) ? variable : nameOf(variable)))
}

/** What a name means. */
export function meaningOf(name: string, { variables, functions }: Names): Pick<Token, 'kind' | 'text'> {
  const variable = variables.get(name)
  if (variable !== undefined) return { kind: 'variable', text: variable }
  const text = ownName(name)
  if (Object.hasOwn(constants, text)) return { kind: 'constant', text }
  return { kind: functions.has(text) || isShorthand(text) ? 'function' : 'unknown-name', text }
}
