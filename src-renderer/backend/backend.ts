import type { Appearance } from '../../src-main/contract/bridge'
import type { CommandId } from '../../src-main/contract/commands'
import type { Engine } from '../../src-main/contract/calls'

/** What the page reaches outside itself, in whichever edition it runs. */
export interface Backend {
  readonly engine: Engine
  readonly edition: 'desktop' | 'browser'
  /** Tells the desktop's shell (menu, window, next start) how the page looks; the browser has none. */
  setAppearance(appearance: Appearance): void
  /** Hears what is chosen in the desktop's menu; the browser has none. The listener stays for the life of the page. */
  onCommand(listener: (id: CommandId) => void): void
  /** Hears that the engine was lost and has been started again. Returns the function that ends this. */
  onRestart(listener: () => void): () => void
  /** Hears that a newer version lies ready for the next start; only a page on a site does. Called once, when the page is there. */
  onNewVersion(listener: () => void): void
}
