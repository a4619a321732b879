import type { Appearance, Bridge } from '../../src-main/contract/bridge'
import type { CommandId } from '../../src-main/contract/commands'
import type { Engine } from '../../src-main/contract/calls'
import type { Saved } from '../../src-main/contract/setup-file'

/** A setup that the browser may refuse to save: a person must copy its text. */
export interface FileToCopy {
  readonly kind: 'to-copy'
  readonly name: string
  readonly text: string
  /** The file's MIME type. */
  readonly type: string
}

/** Where setups are kept: on the desktop by the shell, in the browser as downloads and uploads. */
export interface Files extends Pick<Bridge, 'openFile' | 'onFile' | 'readyForFiles' | 'saveFile' | 'setFile'> {
  onSaved(listener: (saved: Saved | FileToCopy) => void): void
}

/** What the page reaches outside itself, in whichever edition it runs. */
export interface Backend {
  readonly engine: Engine
  readonly edition: 'desktop' | 'browser'
  readonly files: Files
  /** The browser edition as one HTML file, as it is before anything is set. */
  handOutPage(): Promise<string>
  /** Tells the desktop's shell (menu, window, next start) how the page looks; the browser has none. */
  setAppearance(appearance: Appearance): void
  /** Hears what is chosen in the desktop's menu; the browser has none. The listener stays for the life of the page. */
  onCommand(listener: (id: CommandId) => void): void
  /** Hears that the engine was lost and has been started again. Returns the function that ends this. */
  onRestart(listener: () => void): () => void
  /** Hears that a newer version lies ready for the next start; only a page on a site does. Called once, when the page is there. */
  onNewVersion(listener: () => void): void
}
