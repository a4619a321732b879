import { FormulaError } from './formula-error'
import { meaningOf, withParameters, type Names } from './names'

/** What stands before a formula: `def f(x): return`, `lambda w:`, `f(x0, x1) =`. */
export interface Head {
  /** Index in the text at which the formula itself begins. */
  readonly end: number
  /** What names mean behind it. */
  readonly names: Names
}

const NAME = String.raw`[\p{L}_][\p{L}\p{Nd}_]*`
const IMPORTS = /\s*(?:import\s+[\w.]+(?:\s+as\s+\w+)?\s*)*/y
const DEFINITION = new RegExp(String.raw`def\s+${NAME}\s*\((?<parameters>[^()]*)\)\s*(?:->[^:]*)?:\s*`, 'uy')
const ASSIGNMENT = new RegExp(String.raw`(?<name>${NAME})\s*(?:\((?<parameters>[^()]*)\)\s*)?:?=(?![=>])\s*`, 'uy')
const LAMBDA = /lambda\s(?<parameters>[^:()]*):\s*/y
const ARROW = new RegExp(String.raw`(?:\((?<parameters>[^()]*)\)|(?<only>${NAME}))\s*(?:=>|->|[→↦])\s*`, 'uy')
const RETURN = /return(?![\p{L}\p{Nd}_])\s*/uy
/** A parameter, with the type and the default that Python lets follow. */
const PARAMETER = new RegExp(String.raw`^\s*(${NAME})\s*(?:[:=].*)?$`, 'su')

/** Reads what stands before a formula. @throws FormulaError `several-statements` for a definition that does more. */
export function readHead(text: string, names: Names): Head {
  const start = skip(IMPORTS, text, { end: 0, names })
  const definition = take(DEFINITION, text, start)
  if (definition !== undefined) return readReturn(text, definition)
  const assigned = readAssignment(text, start)
  return skip(RETURN, text, take(LAMBDA, text, assigned) ?? take(ARROW, text, assigned) ?? assigned)
}

/** Behind `def f(x):` stands `return`, or something is done that no formula can say. */
function readReturn(text: string, definition: Head): Head {
  const body = skip(RETURN, text, definition)
  const first = /^\S+/.exec(text.slice(definition.end))?.[0]
  if (body === definition && first !== undefined) throw new FormulaError('several-statements', definition.end, first)
  return body
}

/** `y =` and `f(x) =`; not `x0 =` or `sin(x0) =`, which mean something already. */
function readAssignment(text: string, head: Head): Head {
  const name = match(ASSIGNMENT, text, head.end)?.groups?.['name']
  const isNew = name === 'y' || (name !== undefined && meaningOf(name, head.names).kind === 'unknown-name')
  return (isNew ? take(ASSIGNMENT, text, head) : undefined) ?? head
}

/** Steps over a piece with its parameters; undefined where it does not stand here. */
function take(pattern: RegExp, text: string, { end, names }: Head): Head | undefined {
  const found = match(pattern, text, end)
  if (found === null) return undefined
  const { parameters, only } = found.groups ?? {}
  const read = only === undefined ? readParameters(parameters ?? '') : [only]
  return read && { end: end + found[0].length, names: withParameters(names, read) }
}

/** The names of parameters; undefined where something else stands among them. */
function readParameters(list: string): string[] | undefined {
  const pieces = list.trim() === '' ? [] : list.split(',')
  const read = pieces.flatMap((piece) => PARAMETER.exec(piece)?.[1] ?? [])
  return read.length === pieces.length ? read : undefined
}

function skip(pattern: RegExp, text: string, head: Head): Head {
  const found = match(pattern, text, head.end)?.[0] ?? ''
  return found === '' ? head : { ...head, end: head.end + found.length }
}

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
