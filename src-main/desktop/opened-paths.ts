import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SETUP_ENDING } from '../contract/setup-file'

/**
 * The setup files that a command line names. File managers on Linux may give addresses, file:///….
 *
 * @param argv whole, with the program and Chromium's own switches
 * @param folder in which it was called; what it names lies below
 */
export function openedPaths(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(SETUP_ENDING))
    .flatMap((argument) => {
      const path = asPath(argument)
      return path === undefined ? [] : [resolve(folder, path)]
    })
}

function asPath(argument: string): string | undefined {
  if (!argument.startsWith('file:')) return argument
  try {
    return fileURLToPath(argument)
  } catch {
    return undefined
  }
}
