import type { FileNews, FileState, SaveRequest } from '../../src-main/contract/bridge'
import type { Saved } from '../../src-main/contract/setup-file'
import type { Files, FileToCopy } from '../../src-renderer/backend/backend'

/** Files whose shell the test plays. */
export function fakeFiles() {
  const asked: SaveRequest[] = []
  const told: FileState[] = []
  let news: (news: FileNews) => void = () => undefined
  let saved: (saved: Saved | FileToCopy) => void = () => undefined
  const files: Files = {
    openFile: () => undefined,
    onFile: (listener) => (news = listener),
    readyForFiles: () => undefined,
    saveFile: (request) => asked.push(request),
    onSaved: (listener) => (saved = listener),
    setFile: (state) => told.push(state),
  }
  return {
    files,
    /** What was to be saved. */
    asked,
    /** What the shell was told of the present file. */
    told,
    news: (each: FileNews) => {
      news(each)
    },
    saved: (each: Saved | FileToCopy) => {
      saved(each)
    },
  }
}
