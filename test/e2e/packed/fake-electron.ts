import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import electron from 'electron/package.json' with { type: 'json' }

/** Before the fuses in every Electron program, and in no other file: from @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE_VERSION = 1
/** Each fuse as it is not to stay, in the order of @electron/fuses: 1 is on. */
const wire = '10110011'

/** What a package takes of Electron on Linux, without the program itself: that is a few lines with fuses in them. */
export function writeFakeElectron(folder: string): void {
  for (const each of ['locales', 'resources']) mkdirSync(join(folder, each), { recursive: true })
  const fuses = Buffer.from([WIRE_VERSION, wire.length])
  const program = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${SENTINEL}`), fuses, Buffer.from(`${wire}\n`)])
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), electron.version)
  writeFileSync(join(folder, 'LICENSE'), 'Electron')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'Chromium')
  for (const language of ['de', 'en-US', 'ja']) writeFileSync(join(folder, `locales/${language}.pak`), '')
}
