import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { FileNews, FileState, SaveRequest } from '../contract/bridge'
import { readSetupFile, type Saved } from '../contract/setup-file'
import type { Autosave, KeptPlace } from './autosave'
import type { FileDialogs } from './file-dialogs'
import { fileFailure } from './file-failure'
import { digestOf, isWrittenByOthers, KnownFiles } from './known-files'
import { readSetupBytes } from './read-setup-bytes'
import type { RecentFiles } from './recent-files'
import { replaceFile } from './write-whole'

/** How a setup looks from outside: enough not to write over another JSON that was opened by mistake. */
const IS_SETUP = /"downhill"\s*:\s*\d/
const NO_FILE: FileState = { id: null, kept: '', isChanged: false }

/** What the files tell the page. */
export interface FileListener {
  news(news: FileNews): void
  saved(saved: Saved): void
}

/** A setup that is being saved. */
interface Saving {
  /** What becomes of it; a person may be asked first. */
  readonly saved: Promise<Saved>
}

/** Where setups are kept, and who asks for their place. */
interface Place {
  readonly window: () => BrowserWindow | undefined
  readonly recent: RecentFiles
  readonly autosave: Autosave
  readonly dialogs: FileDialogs
}

/**
 * The setup files of the person: offered to the page, which judges what they say, and saved for it. The page knows a
 * file by a number, never by its place; nothing is written but where a person has chosen to, or to a file opened before.
 */
export class SetupFiles {
  readonly #place: Place
  readonly #listener: FileListener
  readonly #known = new KnownFiles()
  /** Offered before the page listens. */
  #waiting: string[] = []
  #isPageReady = false
  #waitForSave: ((save: Saving) => void)[] = []
  #state = NO_FILE

  constructor(place: Place, listener: FileListener) {
    this.#place = place
    this.#listener = listener
  }

  /** Name of the present file, if it lacks something that has been set since. */
  get unsaved(): string | undefined {
    const file = this.#known.own(this.#state.id)
    return file && this.#state.isChanged ? basename(file.path) : undefined
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

  #tellKept({ path, kept, digest }: KeptPlace): void {
    const id = this.#known.add({ path, isOurs: true, digest })
    this.#listener.news({ kind: 'kept', id, name: basename(path), kept })
  }

  /**
   * When the page goes, what comes for it waits for the next. That one says at first that it belongs to no file, which
   * must not be taken for news: the autosave has the file.
   */
  follow(window: BrowserWindow): void {
    window.webContents.on('render-process-gone', () => {
      this.#isPageReady = false
      this.#state = NO_FILE
      this.#begin(Promise.resolve({ kind: 'cancelled' }))
    })
  }

  /** Reads a file and gives it to the page. */
  offer(path: string): void {
    if (!this.#isPageReady) {
      this.#waiting.push(path)
      return
    }
    const bytes = readSetupBytes(path)
    const read = bytes.ok ? readSetupFile(bytes.value) : bytes
    if (!read.ok) this.#place.recent.remove(path)
    const isOurs = read.ok && IS_SETUP.test(read.value)
    const id = this.#known.add({ path, isOurs, digest: bytes.ok ? digestOf(bytes.value) : undefined })
    this.#listener.news({ kind: 'offered', id, name: basename(path), read })
  }

  /** Asks the person for a file. */
  async ask(): Promise<void> {
    const path = await this.#place.dialogs.askForFile()
    if (path !== undefined) this.offer(path)
  }

  /** Writes a setup into its file, or into one that the person is asked for. */
  async save(request: SaveRequest): Promise<void> {
    const saved = this.#save(request)
    this.#begin(saved)
    this.#listener.saved(await saved)
  }

  async #save({ id, name, text }: SaveRequest): Promise<Saved> {
    const path = await this.#placeFor(id, name)
    return path === undefined ? { kind: 'cancelled' } : this.#write(id, path, text)
  }

  async #placeFor(id: number | null, name: string): Promise<string | undefined> {
    const { dialogs } = this.#place
    const own = this.#known.own(id)
    if (!own) return dialogs.askWhere(name)
    if (!isWrittenByOthers(own)) return own.path
    const answer = await dialogs.askToReplace(own.path)
    if (answer === 'elsewhere') return dialogs.askWhere(name)
    return answer === 'replace' ? own.path : undefined
  }

  #begin(saved: Promise<Saved>): void {
    for (const hear of this.#waitForSave.splice(0)) hear({ saved })
  }

  /** The next setup that the page saves, once the page has asked to. */
  nextSave(): Promise<Saving> {
    return new Promise((resolve) => this.#waitForSave.push(resolve))
  }

  /** What the page says of the file that its setup belongs to. */
  set(state: FileState): void {
    if (isSame(state, this.#state)) return
    this.#state = state
    this.#keepPlace()
    const path = this.#known.own(state.id)?.path
    if (process.platform === 'darwin') this.#markWindow(path)
    if (path !== undefined) this.#place.recent.add(path)
  }

  /** The next start knows which file the setup belongs to, and what it said. */
  #keepPlace(): void {
    const { id, kept } = this.#state
    const file = this.#known.own(id)
    this.#place.autosave.belongTo(file ? { path: file.path, kept, digest: file.digest } : null)
  }

  /** In the title bar of macOS the file has its icon, and a dot while it lacks something. */
  #markWindow(path: string | undefined): void {
    const window = this.#place.window()
    window?.setRepresentedFilename(path ?? '')
    window?.setDocumentEdited(this.#state.isChanged)
  }

  #write(id: number | null, path: string, text: string): Saved {
    try {
      replaceFile(path, text)
    } catch (error) {
      return { kind: 'failed', failure: fileFailure(error, 'writing') }
    }
    const saved = this.#known.written(id, path, text)
    if (saved === this.#state.id) this.#keepPlace()
    return { kind: 'saved', id: saved, name: basename(path) }
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return one.id === other.id && one.kept === other.kept && one.isChanged === other.isChanged
}
