import * as v from 'valibot'
import { FailureError } from '../../contract/failure'

/** What was asked for cannot be computed; `error.spec.<kind>` in the locales says why. */
export function specError(kind: string, values: Readonly<Record<string, string | number>>): FailureError {
  return new FailureError({ kind, key: `error.spec.${kind}`, values })
}

/**
 * A value that satisfies a schema of the contract.
 * @throws FailureError whose kind is the first wrong field in kebab-case, such as `learning-rate`, with the value.
 */
export function checkedAgainst<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field =
    issue.path
      ?.map(({ key }) => key)
      .filter((key) => typeof key === 'string')
      .at(-1) ?? 'value'
  throw specError(
    field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    { value: inWords(issue.input) },
  )
}

/** Longest value that a sentence can name, in characters. */
const LONGEST_NAMED = 60

/** A value as a sentence names it; of a list with a thousand numbers the beginning. */
export function inWords(value: unknown): string {
  const text = value instanceof Object ? JSON.stringify(value) : String(value)
  return text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED)}…` : text
}
