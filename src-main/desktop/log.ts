import { appendFileSync, mkdirSync, renameSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { thisPerson, withoutNames } from './without-names'

/** A log of this size becomes the old one; so two files hold all there is. Bytes. */
const LARGEST = 500_000

/** What the shell warns of, in a file that a person can send. It has no names of people: they are a ~. */
export class Log {
  readonly path: string
  readonly #withoutNames: (text: string) => string
  #bytes = 0

  /**
   * @param folder is made if it is not there; where it cannot be, nothing is written down
   * @param person whose names are left out
   */
  constructor(folder: string, person = thisPerson()) {
    this.#withoutNames = withoutNames(person)
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
    const line = `${new Date().toISOString()} ${kind} ${this.#withoutNames(text)}\n`
    try {
      if (this.#bytes > LARGEST) this.#turn()
      appendFileSync(this.path, line)
      this.#bytes += Buffer.byteLength(line)
    } catch {
      // Where should it be said?
    }
  }

  /** Where the old one cannot be replaced, because somebody reads it, the lines in it stay and those of this one go. */
  #turn(): void {
    try {
      renameSync(this.path, `${this.path}.old`)
    } catch {
      truncateSync(this.path)
    }
    this.#bytes = 0
  }
}

/**
 * Writes down what is started, so that there is always a file to show; and warnings and errors of the main process from now on,
 * beside where they went before. So are those that nobody catches.
 * @param version the app's
 */
export function setupLog(log: Log, version: string): void {
  const { electron, chrome, node } = process.versions
  log.write('start', [
    `Downhill ${version}, Electron ${electron}, Chromium ${chrome}, Node ${node}, ${process.platform} ${process.arch}`,
  ])
  for (const kind of ['warn', 'error'] as const) {
    const before = console[kind].bind(console)
    console[kind] = (...values: unknown[]) => {
      before(...values)
      log.write(kind, values)
    }
  }
  writeUncaught(log)
}

/** By events that change nothing about what becomes of it: a listener to the errors themselves would take their end from Electron. */
function writeUncaught(log: Log): void {
  process.on('uncaughtExceptionMonitor', (error, origin) => {
    log.write(origin, [error])
  })
  // A rejection is one of these where it does not end the process. Node prints it by the console as that was at the first warning,
  // which may be from before the log; else it is in the log twice.
  process.on('warning', (warning) => {
    log.write('warning', [warning])
  })
}
