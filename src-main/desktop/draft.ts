import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DRAFT = /^\.downhill-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$/

/**
 * Where a file is written before it takes its place. As long for every file: many a name has no room for more. One that
 * nobody can have put a link at.
 */
export function draftOf(path: string): string {
  return join(dirname(path), `.downhill-${randomUUID()}.new`)
}

/** Removes the drafts that an app which was killed has left in a folder of ours. Only while nobody else writes there. */
export function removeDrafts(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (DRAFT.test(name)) rmSync(join(folder, name), { force: true })
  } catch (error) {
    console.warn(`What was left half written stays: ${String(error)}`)
  }
}
