import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { appearance } from '../contract/bridge'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(pixels, v.minValue(1))

/** What the shell remembers from one start to the next. */
const settings = v.object({
  bounds: v.optional(v.object({ x: pixels, y: pixels, width: extent, height: extent })),
  isMaximized: v.optional(v.boolean()),
  appearance: v.optional(appearance),
})
export type Settings = v.InferOutput<typeof settings>

/**
 * The settings in a JSON file. A file that is missing gives none; one that is damaged gives none and a warning, so that
 * it never keeps the app from starting.
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
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  try {
    return v.parse(settings, JSON.parse(text))
  } catch (error) {
    console.warn(`The settings in ${path} are damaged and start afresh: ${String(error)}`)
    return {}
  }
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new`
  writeFileSync(draft, text)
  renameSync(draft, path)
}
