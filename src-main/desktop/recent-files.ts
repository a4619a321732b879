import { app } from 'electron'
import { MOST_RECENT, type SettingsFile } from './settings'

/** The setup files opened or saved last, in the settings and in the system's own list. */
export class RecentFiles {
  readonly #settings: SettingsFile
  readonly #onChange: () => void

  constructor(settings: SettingsFile, onChange: () => void) {
    this.#settings = settings
    this.#onChange = onChange
  }

  /** Puts a file at the head of the list. @param path whole */
  add(path: string): void {
    if (this.#paths[0] === path) return
    app.addRecentDocument(path)
    this.#set([path, ...this.#paths.filter((each) => each !== path)].slice(0, MOST_RECENT))
  }

  /** Leaves out a file that cannot be read any more. */
  remove(path: string): void {
    if (this.#paths.includes(path)) this.#set(this.#paths.filter((each) => each !== path))
  }

  get #paths(): readonly string[] {
    return this.#settings.current.recentFiles ?? []
  }

  #set(recentFiles: string[]): void {
    this.#settings.update({ recentFiles })
    this.#onChange()
  }
}
