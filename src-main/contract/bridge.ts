import * as v from 'valibot'
import type { CommandId } from './commands'
import { languages } from './languages'
import type { Line } from './line'

/** How the page looks, told to the shell so that menu, window and the next start look the same. */
export const appearance = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type Appearance = v.InferOutput<typeof appearance>

/**
 * What the desktop's preload offers the page as `window.downhill`, and all that the page can reach outside itself: the
 * line to the engine, and a few words with the shell. Each listener stays for the life of the page.
 */
export interface Bridge extends Line {
  /** Tells the shell how the page looks now; at the page's start, too. */
  setAppearance(appearance: Appearance): void
  /** The engine was lost and has been started again; calls under way have failed. */
  onRestart(listener: () => void): void
  /** A command was chosen in the application's menu. */
  onCommand(listener: (id: CommandId) => void): void
}

/**
 * The messages between preload and main process, one for each function of the bridge. All that comes for a call uses
 * one channel, and so keeps its order.
 */
export const channels = {
  post: 'to-engine',
  onMessage: 'from-engine',
  setAppearance: 'set-appearance',
  onRestart: 'restart',
  onCommand: 'command',
} as const satisfies Record<keyof Bridge, string>

declare global {
  interface Window {
    /** Present in the desktop edition alone. */
    readonly downhill?: Bridge
  }
}
