import { dialog, type BrowserWindow } from 'electron'
import type { Autosave } from './autosave'
import { tellPage } from './menu'
import type { SetupFiles } from './setup-files'
import { aboutFile, type wordsIn } from './words'

type Words = ReturnType<typeof wordsIn>
type Question = Words['unsaved']
const [SAVE, DISCARD] = [0, 1]

/**
 * Asks before the window closes, and only where something would be lost: a file lacks what has been set since, or the
 * setup is in no file and cannot be kept. A setup of no file else comes back at the next start.
 *
 * @param words asked when the question is: in the page's language
 */
export function setupClosing(
  window: BrowserWindow,
  { files, autosave, words }: { files: SetupFiles; autosave: Autosave; words: () => Words },
): void {
  let mayClose = false
  let isAsking = false
  const close = () => {
    mayClose = true
    window.close()
  }
  window.on('close', (event) => {
    const question = mayClose ? undefined : questionFor()
    if (!question) return
    event.preventDefault()
    if (!isAsking) void ask(question)
  })

  /** Undefined where nothing would be lost. */
  function questionFor(): Question | undefined {
    const { unsaved, notKept } = words()
    const name = files.unsaved
    if (name !== undefined) return { ...unsaved, question: aboutFile(unsaved.question, name) }
    return autosave.willBeLost() ? notKept : undefined
  }

  async function ask(question: Question): Promise<void> {
    isAsking = true
    const { response } = await dialog.showMessageBox(window, optionsOf(question))
    isAsking = false
    if (response === DISCARD) {
      autosave.forget()
      close()
    } else if (response === SAVE) {
      const save = files.nextSave()
      tellPage('saveFile')
      if ((await (await withinLimit(save))?.saved)?.kind === 'saved') close()
    }
  }
}

function optionsOf({ question, detail, save, discard, cancel }: Question) {
  const buttons = [save, discard, cancel]
  return { type: 'question' as const, message: question, detail, buttons, defaultId: SAVE, cancelId: 2 }
}

/** A page that has not heard of the wish to save by then must not fulfil it with a later save. */
const SAVE_LIMIT_MS = 5_000

function withinLimit<Value>(value: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), SAVE_LIMIT_MS)
  })
  return Promise.race([value, limit]).finally(() => clearTimeout(timer))
}
