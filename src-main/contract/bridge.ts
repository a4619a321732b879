import * as v from 'valibot'
import type { CommandId } from './commands'
import { languages } from './languages'
import type { Line } from './line'
import { LARGEST_SETUP_FILE, type OfferedFile, type Saved } from './setup-file'

/** How the page looks, told to the shell so that menu, window and the next start look the same. */
export const appearance = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type Appearance = v.InferOutput<typeof appearance>

/** The shell's own number of a file that it has offered or saved; null for none. */
const fileId = v.nullable(v.pipe(v.number(), v.safeInteger()))

/** A setup that is to be saved: in a file that there is, or in one that the person is asked for. */
export const saveRequest = v.object({
  text: v.pipe(v.string(), v.maxLength(LARGEST_SETUP_FILE)),
  /** The file; null to ask. */
  id: fileId,
  /** What the question proposes, without a folder. */
  name: v.pipe(v.string(), v.maxLength(255)),
})
export type SaveRequest = v.InferOutput<typeof saveRequest>

/** Which file the page's setup belongs to, told to the shell so that it can ask before it is lost. */
export const fileState = v.object({
  id: fileId,
  /** What the file says, as the page compares it; the page gets it back after a crash. */
  kept: v.pipe(v.string(), v.maxLength(LARGEST_SETUP_FILE)),
  /** Whether the setup differs from it. */
  isChanged: v.boolean(),
})
export type FileState = v.InferOutput<typeof fileState>

/**
 * A file that a person wants opened, or the one to which the setup belonged before the page crashed. `id` is the
 * shell's number for the file, whose place the page never learns.
 */
export type FileNews =
  | ({ readonly kind: 'offered' } & OfferedFile)
  | { readonly kind: 'kept'; readonly id: number; readonly name: string; readonly kept: string }

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
  /** Asks the person for a file to open. What is chosen comes as news. */
  openFile(): void
  /** Files to be opened, whichever way they came. None comes before `readyForFiles`. */
  onFile(listener: (news: FileNews) => void): void
  readyForFiles(): void
  /** Saves a setup; what becomes of it is told. Where a file must be asked for while a dialog is open, it is cancelled. */
  saveFile(request: SaveRequest): void
  onSaved(listener: (saved: Saved) => void): void
  setFile(state: FileState): void
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
  openFile: 'open-file',
  onFile: 'file',
  readyForFiles: 'ready-for-files',
  saveFile: 'save-file',
  onSaved: 'saved',
  setFile: 'set-file',
} as const satisfies Record<keyof Bridge, string>

declare global {
  interface Window {
    /** Present in the desktop edition alone. */
    readonly downhill?: Bridge
  }
}
