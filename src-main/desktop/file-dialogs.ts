import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { dialog, type BrowserWindow, type SaveDialogOptions } from 'electron'
import { SETUP_ENDING } from '../contract/setup-file'
import { proposedName, withEnding } from './setup-name'
import { aboutFile, type wordsIn } from './words'

type Words = ReturnType<typeof wordsIn>

/** Linux asks before it replaces a file only if it is told to. */
const SAVE_PROPERTIES: NonNullable<SaveDialogOptions['properties']> = ['showOverwriteConfirmation', 'createDirectory']

/** What to do with a file that somebody else has written meanwhile. */
export type Replacing = 'replace' | 'elsewhere' | 'cancel'

/** Asks the person for files, in the window; one question at a time: what is asked meanwhile has no answer. */
export class FileDialogs {
  readonly #window: () => BrowserWindow | undefined
  readonly #words: () => Words
  #isAsking = false

  /** @param words asked at each question: in the page's language */
  constructor(window: () => BrowserWindow | undefined, words: () => Words) {
    this.#window = window
    this.#words = words
  }

  /** @returns the path of a file to open; undefined for none */
  async askForFile(): Promise<string | undefined> {
    const answer = await this.#once((window) =>
      dialog.showOpenDialog(window, { filters: [this.#filter], properties: ['openFile'] }),
    )
    return answer?.filePaths[0]
  }

  /** @param name what the question proposes, if it can. @returns the path to save at; undefined for none */
  async askWhere(name: string): Promise<string | undefined> {
    const defaultPath = proposedName(name)
    const answer = await this.#once((window) =>
      dialog.showSaveDialog(window, { defaultPath, filters: [this.#filter], properties: SAVE_PROPERTIES }),
    )
    if (!answer || answer.canceled || answer.filePath === '') return undefined
    const path = withEnding(answer.filePath)
    // The dialog has asked about the name without the ending.
    const isAsked = path === answer.filePath || !existsSync(path)
    return isAsked || (await this.#mayReplace(path)) ? path : this.askWhere(name)
  }

  async #mayReplace(path: string): Promise<boolean> {
    const { replace, keep, ...about } = this.#words().thereAlready
    const choices = [
      { answer: true, words: replace },
      { answer: false, words: keep },
    ]
    return (await this.#choose(path, about, choices, false)) ?? false
  }

  /** Whether a file may be written though somebody else has done so since it was opened. */
  async askToReplace(path: string): Promise<Replacing> {
    const { replace, elsewhere, cancel, ...about } = this.#words().replacing
    const choices = [
      { answer: 'replace', words: replace },
      { answer: 'elsewhere', words: elsewhere },
      { answer: 'cancel', words: cancel },
    ] as const
    return (await this.#choose<Replacing>(path, about, choices, 'elsewhere')) ?? 'cancel'
  }

  /**
   * Asks about a file.
   *
   * @param choices as buttons; the last one is Escape's
   * @param usual the answer that Enter gives
   */
  async #choose<Answer>(
    path: string,
    { question, detail }: { readonly question: string; readonly detail: string },
    choices: readonly { readonly answer: Answer; readonly words: string }[],
    usual: Answer,
  ): Promise<Answer | undefined> {
    const made = await this.#once((window) =>
      dialog.showMessageBox(window, {
        type: 'warning',
        message: aboutFile(question, basename(path)),
        detail,
        buttons: choices.map(({ words }) => words),
        defaultId: choices.findIndex(({ answer }) => answer === usual),
        cancelId: choices.length - 1,
      }),
    )
    return choices[made?.response ?? -1]?.answer
  }

  get #filter() {
    return { name: this.#words().setupFile, extensions: [SETUP_ENDING.slice(1)] }
  }

  async #once<Answer>(ask: (window: BrowserWindow) => Promise<Answer>): Promise<Answer | undefined> {
    const window = this.#window()
    if (this.#isAsking || !window) return undefined
    this.#isAsking = true
    try {
      return await ask(window)
    } finally {
      this.#isAsking = false
    }
  }
}
