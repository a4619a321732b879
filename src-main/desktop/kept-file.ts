import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import * as v from 'valibot'
import { readOpened } from './read-opened'
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
 * keeps the app from starting. What it said stays beside it until another is damaged.
 */
export class KeptFile<F extends Fields> {
  readonly #table: KeptFileTable<F>
  #current: Kept<F>
  /** Whether the disk has taken what was written last. */
  #isKept = true

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
    this.#write()
  }

  /** Writes once more what the disk did not take. @returns whether it has all now */
  keep(): boolean {
    if (!this.#isKept) this.#write()
    return this.#isKept
  }

  #write(): void {
    try {
      writeWhole(this.path, JSON.stringify(this.#current, undefined, 2))
      this.#isKept = true
    } catch (error) {
      this.#isKept = false
      console.warn(`The ${this.#table.name} could not be saved in ${this.path}: ${String(error)}`)
    }
  }
}

function read<F extends Fields>(path: string, { fields, largest, name }: KeptFileTable<F>): Kept<F> {
  try {
    const text = readOpened(path, (file, size) => {
      if (size > largest) throw new Error(`it has ${String(size)} bytes`)
      return readFileSync(file, 'utf8')
    })
    return readFields(path, fields, v.parse(v.record(v.string(), v.unknown()), JSON.parse(text)))
  } catch (error) {
    const isFirstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstStart) {
      const aside = setAside(path, renameSync)
      console.warn(`The ${name} in ${path} cannot be read and start afresh: ${String(error)}. ${aside}`)
    }
    return {}
  }
}

/** One field that is wrong does not lose the others. */
function readFields<F extends Fields>(path: string, fields: F, stored: Readonly<Record<string, unknown>>): Kept<F> {
  const parsed = Object.entries(fields)
    .filter(([name]) => stored[name] !== undefined)
    .map(([name, schema]) => ({ name, ...v.safeParse(schema, stored[name]) }))
  const damaged = parsed.filter(({ success }) => !success).map(({ name }) => `'${name}'`)
  if (damaged.length > 0) {
    const aside = setAside(path, copyFileSync)
    console.warn(`Damaged in ${path}, and starting afresh: ${damaged.join(', ')}. ${aside}`)
  }
  const kept = parsed.filter(({ success }) => success).map(({ name, output }) => [name, output])
  return Object.fromEntries(kept) as Kept<F>
}

/** Keeps what a file said before it is written over. @returns where it is, for the log */
function setAside(path: string, move: (from: string, to: string) => void): string {
  const aside = `${path}.damaged`
  try {
    move(path, aside)
    return `What it said is in ${aside}`
  } catch (error) {
    return `What it said is not kept: ${String(error)}`
  }
}
