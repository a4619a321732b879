import * as v from 'valibot'
import { languages } from './languages'
import type { Remote } from './line'
import type { TraceBatch } from './trace'

/** How the page looks, told to the shell so that menu, window and the next start look the same. */
export const appearance = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type Appearance = v.InferOutput<typeof appearance>

/**
 * What the desktop's preload offers the page as `window.downhill`, and all that the page can reach outside itself. Ids
 * of calls are the page's own; `call` never rejects for a page of ours.
 */
export interface Bridge extends Remote {
  /** Tells the shell how the page looks now; at the page's start, too. */
  setAppearance(appearance: Appearance): void
  /** Each listener stays for the life of the page. */
  onProgress(listener: (id: number, steps: number) => void): void
  onBatch(listener: (id: number, records: TraceBatch) => void): void
  /** The engine was lost and has been started again; calls under way have failed. */
  onRestart(listener: () => void): void
}

/** The messages between preload and main process, one for each function of the bridge. */
export const channels = {
  call: 'call',
  cancel: 'cancel',
  setAppearance: 'set-appearance',
  onProgress: 'progress',
  onBatch: 'batch',
  onRestart: 'restart',
} as const satisfies Record<keyof Bridge, string>

declare global {
  interface Window {
    /** Present in the desktop edition alone. */
    readonly downhill?: Bridge
  }
}
