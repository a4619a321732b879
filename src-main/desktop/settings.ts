import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { appearance } from '../contract/bridge'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(pixels, v.minValue(1))

/** What the shell remembers from one start to the next, each field on its own. */
const fields = {
  bounds: v.object({ x: pixels, y: pixels, width: extent, height: extent }),
  isMaximized: v.boolean(),
  appearance,
}
export type Settings = { readonly [Name in keyof typeof fields]?: v.InferOutput<(typeof fields)[Name]> }

/** A file that is larger is not ours: it is not even read. Bytes. */
const LARGEST_FILE = 64 * 1024

/**
 * The settings in a JSON file. A file that is missing gives none; of one that is damaged, each field that can be read is
 * kept and there is a warning, so that it never keeps the app from starting.
 */
export class SettingsFile {
  #current: Settings

  constructor(readonly path: string) {
    this.#current = read(path)
  }

  get current(): Settings {
    return this.#current
  }

  /** Replaces some of the settings, in memory and on disk. A disk that cannot be written is a warning. */
  update(changes: Settings): void {
    this.#current = { ...this.#current, ...changes }
    try {
      writeWhole(this.path, JSON.stringify(this.#current, undefined, 2))
    } catch (error) {
      console.warn(`The settings could not be saved in ${this.path}: ${String(error)}`)
    }
  }
}

function read(path: string): Settings {
  try {
    const stats = statSync(path)
    // A pipe in its place would be waited for, for ever.
    if (!stats.isFile()) throw new Error('it is not a file')
    if (stats.size > LARGEST_FILE) throw new Error(`it has ${String(stats.size)} bytes`)
    return readFields(path, v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(path, 'utf8'))))
  } catch (error) {
    const isFirstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstStart) console.warn(`The settings in ${path} cannot be read and start afresh: ${String(error)}`)
    return {}
  }
}

/** One field that is wrong does not lose the others. */
function readFields(path: string, stored: Readonly<Record<string, unknown>>): Settings {
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    if (stored[name] === undefined) return []
    const parsed = v.safeParse(schema, stored[name])
    if (parsed.success) return [[name, parsed.output]]
    console.warn(`The setting '${name}' in ${path} is damaged and starts afresh`)
    return []
  })
  return Object.fromEntries(kept) as Settings
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  // A name that nobody can have put a link at, to be sure also `x`; and on the disk before it takes the file's place.
  const draft = `${path}.${randomUUID()}.new`
  try {
    writeFileSync(draft, text, { flag: 'wx', flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
