import { app, dialog } from 'electron'
import { firstSpoken } from '../contract/languages'
import { wordsIn } from './words'

/**
 * Tells in a box that the app cannot start, and why, and ends it. Without this it would stay, without a window, and
 * every later start would give way to it.
 */
export function endFailedStart(error: unknown): void {
  console.error(error)
  const { title, message } = wordsIn(firstSpoken(app.getPreferredSystemLanguages())).failedStart
  dialog.showErrorBox(title, `${message}\n\n${String(error)}`)
  app.exit(1)
}
