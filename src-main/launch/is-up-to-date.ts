import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether every output is there and at least as new as every source. Sources may be folders; a folder's own time
 * counts, too, because it changes when a file in it is deleted. A source that is not there counts as old.
 */
export function isUpToDate(outputs: readonly string[], sources: readonly string[]): boolean {
  const oldestOutput = Math.min(...outputs.map(modified))
  const newestSource = Math.max(...sources.map(newestIn))
  return oldestOutput > 0 && oldestOutput >= newestSource
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
