import * as v from 'valibot'
import type { Failure } from '../../src-main/contract/failure'
import { sameData } from './same-data'

/** The fields of a setup that are kept, each with the schema that a kept or shared value must satisfy. */
export type Fields = Readonly<Record<string, v.GenericSchema>>

export type Values<F extends Fields> = { readonly [Name in keyof F]: v.InferOutput<F[Name]> }

/** What is kept of a setup. */
export interface RecordTable<F extends Fields> {
  readonly fields: F
  readonly defaults: Values<F>
  /**
   * The fields that say only how a person looks at it: which step is shown, map or surface. Links, reload and files keep
   * them like the others. A change of them alone is no step to take back, because nobody wants to take back every step
   * of a scrubbed player; a step that is taken back brings the view that belonged to it.
   */
  readonly views?: readonly (keyof F & string)[]
}

/** A field of a record that was left out, because it has a value that it cannot have. */
export interface Refused {
  readonly field: string
  /** The value as text, cut where it is long. */
  readonly value: string
  /** What it could be, as `>=1`, where that is short. */
  readonly allowed?: string
  /** What it would have to be at least, where it is not even that. */
  readonly wanted?: 'number' | 'whole' | 'length'
  /** What is wrong with a formula. */
  readonly why?: Failure
}

/** The fields that differ from their default, as plain data. One table of fields reads and writes. */
export function toRecord<F extends Fields>(
  fields: F,
  setup: Partial<Values<F>>,
  defaults: Values<F>,
): Record<string, unknown> {
  const changed = Object.keys(fields).filter((name) => !sameData(setup[name], defaults[name]))
  return Object.fromEntries(changed.map((name) => [name, setup[name]]))
}

/** The fields of a record that fit, each checked alone, and those that do not. A field that nobody knows is ignored. */
export function readRecord<F extends Fields>(
  fields: F,
  record: unknown,
): { readonly values: Partial<Values<F>>; readonly refused: readonly Refused[] } {
  const kept = new Map(typeof record === 'object' && record !== null ? Object.entries(record) : [])
  const values: Record<string, unknown> = {}
  const refused: Refused[] = []
  for (const [field, schema] of Object.entries(fields)) {
    if (!kept.has(field)) continue
    const parsed = v.safeParse(schema, kept.get(field), { abortEarly: true })
    if (parsed.success) values[field] = parsed.output
    else refused.push(refusal(field, kept.get(field), parsed.issues[0]))
  }
  return { values: values as Partial<Values<F>>, refused }
}

/** Names the part of the value that cannot be: of a list or an object, one part. */
function refusal(field: string, value: unknown, issue: v.BaseIssue<unknown>): Refused {
  const path = v.getDotPath(issue)
  const part = path === null ? value : issue.input
  const { expected } = issue
  // A range or a choice, as the schema writes it; a name of a type would tell nobody anything.
  const isTelling = expected !== null && /^[<>]|\|/.test(expected) && expected.length <= LONGEST
  const wanted = kinds[issue.type]
  return {
    field: path === null ? field : `${field}.${path}`,
    value: shortJson(part),
    ...(isTelling && { allowed: expected }),
    ...(wanted && { wanted }),
  }
}

/** By the schema's names for what it checks. */
const kinds: Readonly<Record<string, Refused['wanted']>> = {
  number: 'number',
  integer: 'whole',
  min_length: 'length',
  max_length: 'length',
}

/** Characters of a value in a sentence. */
const LONGEST = 40

/**
 * A value as text, cut where it is long; one that is missing in its place is `undefined`. A number that was too large to
 * be read is `Infinity`, which JSON has no word for.
 */
export function shortJson(value: unknown): string {
  const text =
    typeof value === 'number' ? String(value) : ((JSON.stringify(value) as string | undefined) ?? 'undefined')
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST)}…${typeof value === 'string' ? '"' : ''}`
}
