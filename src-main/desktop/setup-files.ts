import { basename } from 'node:path'
import { dialog, type BrowserWindow, type SaveDialogOptions } from 'electron'
import type { FileNews, FileState, SaveRequest } from '../contract/bridge'
import { SETUP_ENDING, type Saved } from '../contract/setup-file'
import type { Autosave } from './autosave'
import { fileFailure } from './file-failure'
import { readSetupFileAt } from './read-setup-file'
import type { RecentFiles } from './recent-files'
import { replaceFile } from './write-whole'

/** Linux asks before it replaces a file only if it is told to. */
const SAVE_PROPERTIES: NonNullable<SaveDialogOptions['properties']> = ['showOverwriteConfirmation', 'createDirectory']

/** How a setup looks from outside: enough not to write over another JSON that was opened by mistake. */
const IS_SETUP = /"downhill"\s*:\s*\d/
const NO_FILE: FileState = { id: null, kept: '', isChanged: false }

/** What the files tell the page. */
export interface FileListener {
  news(news: FileNews): void
  saved(saved: Saved): void
}

/** Where setups are kept, and what a dialog says. */
interface Place {
  readonly window: () => BrowserWindow | undefined
  readonly recent: RecentFiles
  readonly autosave: Autosave
  /** What a dialog calls files that end in `.downhill`. */
  readonly filterName: () => string
}

/**
 * The setup files of the person: offered to the page, which judges what they say, and saved for it. The page knows a
 * file by a number, never by its place; nothing is written but where a person has chosen to, or to a file opened before.
 */
export class SetupFiles {
  readonly #place: Place
  readonly #listener: FileListener
  /** Paths by their number. */
  readonly #paths: string[] = []
  /** Numbers of the files that may be written without asking: those that were a setup, or were saved by us. */
  readonly #ours = new Set<number>()
  /** Offered before the page listens. */
  #waiting: string[] = []
  #isPageReady = false
  #isAsking = false
  #waitForSaved: ((saved: Saved) => void)[] = []
  #state = NO_FILE

  constructor(place: Place, listener: FileListener) {
    this.#place = place
    this.#listener = listener
  }

  /** Name of the present file, if it lacks something that has been set since. */
  get unsaved(): string | undefined {
    const path = this.#present
    return path !== undefined && this.#state.isChanged ? basename(path) : undefined
  }

  get #present(): string | undefined {
    return this.#own(this.#state.id)
  }

  /** The path of a file that may be written without asking. */
  #own(id: number | null): string | undefined {
    return id !== null && this.#ours.has(id) ? this.#paths[id] : undefined
  }

  /** The page listens from now on; a new page after a crash says it once more. */
  ready(): void {
    this.#isPageReady = true
    const { file } = this.#place.autosave.current
    if (file) this.#tellKept(file)
    const waiting = this.#waiting
    this.#waiting = []
    for (const path of waiting) this.offer(path)
  }

  #tellKept({ path, kept }: { readonly path: string; readonly kept: string }): void {
    const id = this.#number(path)
    this.#ours.add(id)
    this.#listener.news({ kind: 'kept', id, name: basename(path), kept })
  }

  /** When the page goes, what comes for it waits for the next. */
  follow(window: BrowserWindow): void {
    window.webContents.on('render-process-gone', () => {
      this.#isPageReady = false
      this.#settle({ kind: 'cancelled' })
    })
  }

  /** The setup is given up, because no page can show it: what comes next must not be saved in its file. */
  leave(): void {
    this.#state = NO_FILE
    this.#place.autosave.belongTo(null)
  }

  /** Reads a file and gives it to the page. */
  offer(path: string): void {
    if (!this.#isPageReady) {
      this.#waiting.push(path)
      return
    }
    const read = readSetupFileAt(path)
    if (!read.ok) this.#place.recent.remove(path)
    const id = this.#number(path)
    if (read.ok && IS_SETUP.test(read.value)) this.#ours.add(id)
    this.#listener.news({ kind: 'offered', id, name: basename(path), read })
  }

  /** Asks the person for a file. */
  async ask(): Promise<void> {
    const answer = await this.#once((window) =>
      dialog.showOpenDialog(window, { filters: [this.#filter], properties: ['openFile'] }),
    )
    const [path] = answer?.filePaths ?? []
    if (path !== undefined) this.offer(path)
  }

  /** Writes a setup into its file, or into one that the person is asked for. */
  async save({ id, name, text }: SaveRequest): Promise<void> {
    const path = this.#own(id) ?? (await this.#askWhere(name))
    const saved = path === undefined ? ({ kind: 'cancelled' } as const) : this.#write(path, text)
    this.#listener.saved(saved)
    this.#settle(saved)
  }

  #settle(saved: Saved): void {
    for (const hear of this.#waitForSaved.splice(0)) hear(saved)
  }

  /** What becomes of the next setup that the page saves. */
  nextSaved(): Promise<Saved> {
    return new Promise((resolve) => this.#waitForSaved.push(resolve))
  }

  /** What the page says of the file that its setup belongs to. */
  set(state: FileState): void {
    if (isSame(state, this.#state)) return
    this.#state = state
    const path = this.#present
    this.#place.autosave.belongTo(path === undefined ? null : { path, kept: state.kept })
    if (process.platform === 'darwin') this.#markWindow(path)
    if (path !== undefined) this.#place.recent.add(path)
  }

  /** In the title bar of macOS the file has its icon, and a dot while it lacks something. */
  #markWindow(path: string | undefined): void {
    const window = this.#place.window()
    window?.setRepresentedFilename(path ?? '')
    window?.setDocumentEdited(this.#state.isChanged)
  }

  #write(path: string, text: string): Saved {
    try {
      replaceFile(path, text)
      const id = this.#number(path)
      this.#ours.add(id)
      return { kind: 'saved', id, name: basename(path) }
    } catch (error) {
      return { kind: 'failed', failure: fileFailure(error, 'writing') }
    }
  }

  async #askWhere(name: string): Promise<string | undefined> {
    const answer = await this.#once((window) =>
      dialog.showSaveDialog(window, { defaultPath: name, filters: [this.#filter], properties: SAVE_PROPERTIES }),
    )
    return !answer || answer.canceled || answer.filePath === '' ? undefined : answer.filePath
  }

  get #filter() {
    return { name: this.#place.filterName(), extensions: [SETUP_ENDING.slice(1)] }
  }

  /** One dialog at a time. */
  async #once<Answer>(ask: (window: BrowserWindow) => Promise<Answer>): Promise<Answer | undefined> {
    const window = this.#place.window()
    if (this.#isAsking || !window) return undefined
    this.#isAsking = true
    try {
      return await ask(window)
    } finally {
      this.#isAsking = false
    }
  }

  #number(path: string): number {
    const known = this.#paths.indexOf(path)
    return known >= 0 ? known : this.#paths.push(path) - 1
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return one.id === other.id && one.kept === other.kept && one.isChanged === other.isChanged
}
