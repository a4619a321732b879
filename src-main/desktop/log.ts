import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'

/** A log of this size becomes the old one; so two files hold all there is. Bytes. */
const LARGEST = 500_000

/** What the shell warns of, in a file that a person can send. It has no names of people: their folder is a ~. */
export class Log {
  readonly path: string
  #bytes = 0

  /** @param folder is made if it is not there; where it cannot be, nothing is written down */
  constructor(folder: string) {
    this.path = join(folder, 'downhill.log')
    try {
      mkdirSync(folder, { recursive: true })
      this.#bytes = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0
    } catch (error) {
      console.warn(`There is no log: ${String(error)}`)
    }
  }

  /** Adds a line with the time, in UTC. A disk that cannot be written loses it. */
  write(kind: string, values: readonly unknown[]): void {
    const text = values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')
    const line = `${new Date().toISOString()} ${kind} ${withoutHome(text)}\n`
    try {
      if (this.#bytes > LARGEST) this.#turn()
      appendFileSync(this.path, line)
      this.#bytes += Buffer.byteLength(line)
    } catch {
      // Where should it be said?
    }
  }

  #turn(): void {
    renameSync(this.path, `${this.path}.old`)
    this.#bytes = 0
  }
}

/** Writes down warnings and errors of the main process from now on, beside where they went before. */
export function setupLog(log: Log): void {
  for (const kind of ['warn', 'error'] as const) {
    const before = console[kind].bind(console)
    console[kind] = (...values: unknown[]) => {
      before(...values)
      log.write(kind, values)
    }
  }
}

function withoutHome(text: string): string {
  return text.replaceAll(homedir(), '~')
}
