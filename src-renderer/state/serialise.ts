import * as v from 'valibot'
import { derivativeMethod, descentSpec, point, precision } from '../../src-main/contract/spec'
import { DEFAULT_SETUP, type Setup } from './setup.svelte'

const learningRate = v.pipe(v.number(), v.finite(), v.gtValue(0))

/** Every field of a setup, with the schema that a kept or shared one must satisfy. One table reads and writes. */
const fields = {
  formula: descentSpec.entries.formula,
  start: point,
  learningRate,
  steps: descentSpec.entries.steps,
  method: derivativeMethod,
  h: learningRate,
  precision,
  showExact: v.boolean(),
} as const

const schema = v.object(v.entriesFromObjects([v.partial(v.object(fields))]))
export type SetupRecord = v.InferOutput<typeof schema>

/** The fields of a setup that differ from the default one, as plain data. */
export function toRecord(setup: Setup): SetupRecord {
  const names = Object.keys(fields) as (keyof typeof fields)[]
  const changed = names.filter((name) => JSON.stringify(setup[name]) !== JSON.stringify(DEFAULT_SETUP[name]))
  return Object.fromEntries(changed.map((name) => [name, setup[name]]))
}

/** A record from text, as it stands in a link. Anything that does not fit is refused whole: undefined. */
export function parseRecord(text: string): SetupRecord | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Puts a record into a setup; fields that it lacks keep their value. The formula is the caller's: it must compile. */
export function applyRecord(setup: Setup, { formula: _formula, ...rest }: SetupRecord): void {
  Object.assign(setup, rest)
}
