import { dialog, type BrowserWindow } from 'electron'
import type { Autosave } from './autosave'
import { tellPage } from './menu'
import type { SetupFiles } from './setup-files'
import type { wordsIn } from './words'

type ClosingWords = ReturnType<typeof wordsIn>['unsaved']
const [SAVE, DISCARD] = [0, 1]

/**
 * Asks before the window closes, and only where something would be lost: a file lacks what has been set since. A setup
 * of no file comes back at the next start.
 *
 * @param words asked when the question is: in the page's language
 */
export function setupClosing(
  window: BrowserWindow,
  { files, autosave, words }: { files: SetupFiles; autosave: Autosave; words: () => ClosingWords },
): void {
  let mayClose = false
  let isAsking = false
  const close = () => {
    mayClose = true
    window.close()
  }
  window.on('close', (event) => {
    if (mayClose || files.unsaved === undefined) return
    event.preventDefault()
    if (!isAsking) void ask(files.unsaved)
  })

  async function ask(name: string): Promise<void> {
    isAsking = true
    const { response } = await dialog.showMessageBox(window, question(words(), name))
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

function question(words: ClosingWords, name: string) {
  return {
    type: 'question' as const,
    message: words.question.replace('{{name}}', name),
    detail: words.detail,
    buttons: [words.save, words.discard, words.cancel],
    defaultId: SAVE,
    cancelId: 2,
  }
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
