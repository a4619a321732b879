import type { FileNews } from '../../src-main/contract/bridge'
import { readSetupFile, SETUP_ENDING, sizeFailure, type Saved } from '../../src-main/contract/setup-file'
import type { Result } from '../../src-main/contract/failure'
import { mayRefuseFiles, saveFile as downloadFile } from '../ui/save-file'
import type { Files, FileToCopy } from './backend'
import { openedFiles } from './opened-files'

/** JSON under a name of our own, so that no browser changes the ending. */
const MIME_TYPE = 'application/x-downhill+json'

const notShown = { ok: false, failure: { kind: 'not-shown', key: 'file.fault.not-shown', values: {} } } as const

/** Setups as downloads and uploads. A browser tells nobody where a file lies, so one that is saved is a new one. */
export function createBrowserFiles(): Files {
  let lastId = 0
  let tellNews: (news: FileNews) => void = () => undefined
  let tellSaved: (saved: Saved | FileToCopy) => void = () => undefined
  const offer = (name: string, read: Result<string>) => {
    tellNews({ kind: 'offered', id: ++lastId, name, read })
  }
  return {
    openFile: () => {
      chooseFile((file) => void readFile(file).then((read) => offer(file.name, read)))
    },
    onFile: (listener) => {
      tellNews = listener
      openedFiles((opened) => {
        opened.then(
          (file) => readFile(file).then((read) => offer(file.name, read)),
          () => offer(SETUP_ENDING, notShown),
        )
      })
    },
    readyForFiles: () => undefined,
    saveFile: ({ text, name }) => {
      if (mayRefuseFiles()) {
        tellSaved({ kind: 'to-copy', name, text, type: MIME_TYPE })
        return
      }
      downloadFile(new Blob([text], { type: MIME_TYPE }), name)
      tellSaved({ kind: 'saved', id: ++lastId, name })
    },
    onSaved: (listener) => {
      tellSaved = listener
    },
    setFile: () => undefined,
  }
}

/** Reads a file that a person has chosen or dropped. */
export async function readFile(file: File): Promise<Result<string>> {
  const wrongSize = sizeFailure(file.size)
  if (wrongSize) return { ok: false, failure: wrongSize }
  try {
    return readSetupFile(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // A folder that was dropped, or a file that has gone meanwhile.
    return notShown
  }
}

/** While it is open the chooser stands in the page, unseen: Safari may forget one that stands nowhere, and with it the file. */
function chooseFile(take: (file: File) => void): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.hidden = true
  // iPadOS knows no ending of ours and would grey such files out.
  if (!/^(iP|Mac)/.test(navigator.platform)) chooser.accept = `${SETUP_ENDING},application/json`
  chooser.addEventListener('change', () => {
    chooser.remove()
    const file = chooser.files?.[0]
    if (file) take(file)
  })
  chooser.addEventListener('cancel', () => {
    chooser.remove()
  })
  document.body.append(chooser)
  chooser.click()
}
