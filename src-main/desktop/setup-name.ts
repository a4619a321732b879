import { win32 } from 'node:path'
import { SETUP_ENDING } from '../contract/setup-file'

/** What nobody sees in a name, or what turns its reading direction. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu
/** A name that begins with a dot is hidden on Linux and macOS. */
const HIDING = /^[\s.]+/

/** What a dialog may propose of a name that the page gives: in no folder, seen as it is, with the ending of setups. */
export function proposedName(name: string): string {
  // Its separators are those of all systems, drives as well.
  const base = win32.basename(name).replace(UNSEEN, '').replace(HIDING, '')
  return withEnding(base === '' ? 'downhill' : base)
}

/** A path with the ending by which dialogs and the system know setups. The dialogs of Linux do not add it. */
export function withEnding(path: string): string {
  return path.toLowerCase().endsWith(SETUP_ENDING) ? path : path + SETUP_ENDING
}
