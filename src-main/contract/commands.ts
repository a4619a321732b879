/** A player as commands see it. */
export interface CommandPlayer {
  readonly last: number
  readonly step: number
  toggle(): void
  stepForward(): void
  stepBack(): void
  seek(record: number): void
}

/** The page as commands see it: what they can do with it, and what they must know to tell whether they apply. */
export interface CommandTarget {
  /** Of the chapter on show; undefined where nothing plays. */
  readonly player: CommandPlayer | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
  /** Sets everything in the chapter on show back to what it was at first. */
  startAgain(): void
  /** Shows the link to what is set in the chapter on show, and its QR code. */
  share(): void
  /** To the chapter, or to the setup of another file, that was on show before. */
  back(): void
  forward(): void
  /** Sets every chapter back to what it was at first; the setup belongs to no file. */
  startNew(): void
  openFile(): void
  /** Into the file that the setup belongs to; the person is asked where there is none. */
  saveFile(): void
  saveFileAs(): void
  /** Saves the page itself with what is set: a file that opens in any browser. */
  handOut(): void
  showHelp(): void
  /** Computes the reference numbers on this machine, and shows them. */
  checkMachine(): void
  /** Shows the licences of all that is in this edition. */
  showLicences(): void
  /** Whether something lies over the page that can be closed. Dialogs close by themselves. */
  readonly canClose: boolean
  closeTopmost(): void
}

/** The menus of the desktop app in which commands stand. */
export type CommandMenu = 'file' | 'edit' | 'run' | 'view' | 'help'

/**
 * Something that a person can do. Its words are `command.<id>` in the locales.
 *
 * Keys are written as in `KeyboardEvent.key`; `Mod+` stands for Ctrl, on a Mac for ⌘, `Alt+` and `Shift+` for themselves.
 * The first key is the one that a menu and a button name.
 */
export interface Command {
  readonly keys: readonly string[]
  readonly menu?: CommandMenu
  /** Whether there is anything to do now. */
  readonly applies: (page: CommandTarget) => boolean
  readonly run: (page: CommandTarget) => void
}

const isPlayable = ({ player }: CommandTarget) => player !== undefined && player.last > 0
const isAfterStart = ({ player }: CommandTarget) => player !== undefined && player.step > 0
const isBeforeEnd = ({ player }: CommandTarget) => player !== undefined && player.step < player.last

/**
 * Every command, in the order of menus and keyboard help. Buttons, the desktop's menu, the keys and their help read this
 * table; adding a command is adding a row here and its words.
 */
export const commands = {
  newSetup: { keys: [], menu: 'file', applies: () => true, run: (page) => page.startNew() },
  openFile: { keys: ['Mod+o'], menu: 'file', applies: () => true, run: (page) => page.openFile() },
  saveFile: { keys: ['Mod+s'], menu: 'file', applies: () => true, run: (page) => page.saveFile() },
  saveFileAs: { keys: ['Mod+Shift+s'], menu: 'file', applies: () => true, run: (page) => page.saveFileAs() },
  handOut: { keys: [], menu: 'file', applies: () => true, run: (page) => page.handOut() },
  play: { keys: [' '], menu: 'run', applies: isPlayable, run: ({ player }) => player?.toggle() },
  stepForward: {
    keys: ['ArrowRight', 'PageDown'],
    menu: 'run',
    applies: isBeforeEnd,
    run: ({ player }) => player?.stepForward(),
  },
  stepBack: {
    keys: ['ArrowLeft', 'PageUp'],
    menu: 'run',
    applies: isAfterStart,
    run: ({ player }) => player?.stepBack(),
  },
  toStart: { keys: ['Home'], menu: 'run', applies: isPlayable, run: ({ player }) => player?.seek(0) },
  toEnd: { keys: ['End'], menu: 'run', applies: isBeforeEnd, run: ({ player }) => player?.seek(player.last) },
  undo: { keys: ['Mod+z'], menu: 'edit', applies: ({ canUndo }) => canUndo, run: (page) => page.undo() },
  redo: {
    keys: ['Mod+Shift+z', 'Mod+y'],
    menu: 'edit',
    applies: ({ canRedo }) => canRedo,
    run: (page) => page.redo(),
  },
  startAgain: { keys: [], menu: 'edit', applies: () => true, run: (page) => page.startAgain() },
  share: { keys: [], menu: 'edit', applies: () => true, run: (page) => page.share() },
  // The keys of browsers, which the desktop app has not of itself.
  back: { keys: ['Alt+ArrowLeft', 'Mod+['], menu: 'view', applies: () => true, run: (page) => page.back() },
  forward: { keys: ['Alt+ArrowRight', 'Mod+]'], menu: 'view', applies: () => true, run: (page) => page.forward() },
  close: { keys: ['Escape'], applies: ({ canClose }) => canClose, run: (page) => page.closeTopmost() },
  help: { keys: ['F1', '?'], menu: 'help', applies: () => true, run: (page) => page.showHelp() },
  checkMachine: { keys: [], menu: 'help', applies: () => true, run: (page) => page.checkMachine() },
  licences: { keys: [], menu: 'help', applies: () => true, run: (page) => page.showLicences() },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as readonly CommandId[]

/** The row of a command, as any row. */
export function commandOf(id: CommandId): Command {
  return commands[id]
}
