import { app } from 'electron'
import { openedPaths } from './opened-paths'

/**
 * Setup files that a person opens from outside the app: by double click, on the command line, by a second start. macOS
 * tells of them before Electron is ready, so this listens from the first moment on.
 */
export class OpenedFiles {
  #waiting = openedPaths(process.argv, process.cwd())
  #open: ((path: string) => void) | undefined

  constructor() {
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.#hear(path)
    })
    app.on('second-instance', (_event, argv, folder) => {
      for (const path of openedPaths(argv, folder)) this.#hear(path)
    })
  }

  /** Gives every file to `open`, those that came before as well. Called once. */
  giveTo(open: (path: string) => void): void {
    this.#open = open
    for (const path of this.#waiting.splice(0)) open(path)
  }

  #hear(path: string): void {
    if (this.#open) this.#open(path)
    else this.#waiting.push(path)
  }
}
