import { getContext, setContext } from 'svelte'
import { commandOf, type CommandId, type CommandTarget } from '../../src-main/contract/commands'
import { t } from '../i18n/i18n.svelte'
import { commandFor, keyName, keySign } from './keys'
import { ownsKey } from './key-owner'

/** Runs commands on the page, whoever asks: a button, a key, the desktop's menu. One for the page's lifetime. */
export class Commands {
  readonly #page: CommandTarget
  /**
   * Whether the focus came by Tab. Browsers have :focus-visible for it, but take a list for reached by key that was
   * clicked, and with the first key pressed a clicked button too.
   */
  #isReachedByKey = true

  constructor(page: CommandTarget) {
    this.#page = page
  }

  applies(id: CommandId): boolean {
    return commandOf(id).applies(this.#page)
  }

  /** Does nothing where the command does not apply. */
  run(id: CommandId): void {
    if (this.applies(id)) commandOf(id).run(this.#page)
  }

  /** What a button for the command says: its words, with its first key. */
  label(id: CommandId): string {
    const [key] = commandOf(id).keys
    return key === undefined
      ? t(`command.${id}`)
      : t('command.withKey', { words: t(`command.${id}`), key: keySign(key) })
  }

  /** A pointer was pressed: what has the focus next, or has it already, was clicked. */
  notePointer(): void {
    this.#isReachedByKey = false
  }

  /**
   * The one owner of the page's keys. A key that the focused element uses itself is left to it, and one that somebody
   * has used already is not used again. Holding the space bar down is one press.
   */
  press(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#isReachedByKey = true
    const key = keyName(event)
    const id = key === undefined ? undefined : commandFor(key)
    if (key === undefined || id === undefined || event.defaultPrevented) return
    if (event.target instanceof Element && ownsKey(event.target, key, this.#isReachedByKey)) return
    event.preventDefault()
    if (!(event.repeat && key === ' ')) this.run(id)
  }

  /** From the desktop's menu. In a text field, undo and redo are the field's own. */
  choose(id: CommandId): void {
    const isInText = document.activeElement?.matches('input[type=text], textarea') === true
    // Deprecated, and still the only way to a field's own history.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (isInText && (id === 'undo' || id === 'redo')) document.execCommand(id)
    else this.run(id)
  }
}

const KEY = Symbol('commands')

export function provideCommands(commands: Commands): Commands {
  return setContext(KEY, commands)
}

/** The page's commands; only inside a component below App.svelte. */
export function getCommands(): Commands {
  return getContext<Commands>(KEY)
}
