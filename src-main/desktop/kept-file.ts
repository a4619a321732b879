import { readFileSync, statSync } from 'node:fs'
import * as v from 'valibot'
import { writeWhole } from './write-whole'

type Fields = Readonly<Record<string, v.GenericSchema>>
type Kept<F extends Fields> = { readonly [Name in keyof F]?: v.InferOutput<F[Name]> }

/** What is kept in a file of ours. */
export interface KeptFileTable<F extends Fields> {
  readonly fields: F
  /** A file that is larger is not ours: it is not even read. Bytes. */
  readonly largest: number
  /** What it is, for the log. */
  readonly name: string
}

/**
 * What the shell remembers from one start to the next, in a JSON file, each field on its own. A file that is missing
 * gives none; of one that is damaged, each field that can be read is kept and there is a warning, so that it never
 * keeps the app from starting.
 */
export class KeptFile<F extends Fields> {
  readonly #table: KeptFileTable<F>
  #current: Kept<F>

  constructor(
    readonly path: string,
    table: KeptFileTable<F>,
  ) {
    this.#table = table
    this.#current = read(path, table)
  }

  get current(): Kept<F> {
    return this.#current
  }

  /** Replaces some of the fields, in memory and on disk. A disk that cannot be written is a warning. */
  update(changes: Kept<F>): void {
    this.#current = { ...this.#current, ...changes }
    try {
      writeWhole(this.path, JSON.stringify(this.#current, undefined, 2))
    } catch (error) {
      console.warn(`The ${this.#table.name} could not be saved in ${this.path}: ${String(error)}`)
    }
  }
}

function read<F extends Fields>(path: string, { fields, largest, name }: KeptFileTable<F>): Kept<F> {
  try {
    const stats = statSync(path)
    // A pipe in its place would be waited for, for ever.
    if (!stats.isFile()) throw new Error('it is not a file')
    if (stats.size > largest) throw new Error(`it has ${String(stats.size)} bytes`)
    const stored = v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(path, 'utf8')))
    return readFields(path, fields, stored)
  } catch (error) {
    const isFirstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstStart) console.warn(`The ${name} in ${path} cannot be read and start afresh: ${String(error)}`)
    return {}
  }
}

/** One field that is wrong does not lose the others. */
function readFields<F extends Fields>(path: string, fields: F, stored: Readonly<Record<string, unknown>>): Kept<F> {
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    if (stored[name] === undefined) return []
    const parsed = v.safeParse(schema, stored[name])
    if (parsed.success) return [[name, parsed.output]]
    console.warn(`The field '${name}' in ${path} is damaged and starts afresh`)
    return []
  })
  return Object.fromEntries(kept) as Kept<F>
}
