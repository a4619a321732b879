import * as v from 'valibot'
import { appearance } from '../contract/bridge'
import { KeptFile, type KeptFileTable } from './kept-file'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(pixels, v.minValue(1))
/** Setup files opened or saved last that are listed. */
export const MOST_RECENT = 10

const fields = {
  bounds: v.object({ x: pixels, y: pixels, width: extent, height: extent }),
  isMaximized: v.boolean(),
  appearance,
  /** Whole paths, the newest first. */
  recentFiles: v.pipe(v.array(v.string()), v.maxLength(MOST_RECENT)),
}
const table: KeptFileTable<typeof fields> = { fields, largest: 64 * 1024, name: 'settings' }

/** What the shell remembers that belongs to no setup. */
export class SettingsFile extends KeptFile<typeof fields> {
  constructor(path: string) {
    super(path, table)
  }
}

export type Settings = SettingsFile['current']
