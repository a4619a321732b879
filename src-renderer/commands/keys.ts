import { commandIds, commandOf, type CommandId } from '../../src-main/contract/commands'

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether ⌘ stands where other keyboards have Ctrl. Tests in Node have no navigator. */
export const isMac = typeof navigator !== 'undefined' && /^(Mac|iP)/.test(navigator.platform)

/** A pressed key as the table of commands writes it: Mod+Shift+z. Undefined with a modifier that no command uses. */
export function keyName(event: PressedKey, mac = isMac): string | undefined {
  const isMod = mac ? event.metaKey : event.ctrlKey
  const isOther = mac ? event.ctrlKey : event.metaKey
  // Both together are AltGr, which types.
  if (isOther || (event.altKey && isMod)) return undefined
  if (event.altKey) return `Alt+${event.key}`
  if (!isMod) return event.key
  return `Mod+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`
}

/** The command that a key gives. */
export function commandFor(key: string): CommandId | undefined {
  return commandIds.find((id) => commandOf(id).keys.includes(key))
}

const signs: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
}

/** A key of the table as it is printed on keyboards: Ctrl+Z, ⇧⌘Z, →. */
export function keySign(key: string, mac = isMac): string {
  const parts = key.split('+').filter((part) => part !== '')
  const last = parts.at(-1) ?? '+'
  const sign = signs[last] ?? (last.length === 1 ? last.toUpperCase() : last)
  const held = parts.slice(0, -1)
  const names = mac ? { Alt: '⌥', Shift: '⇧', Mod: '⌘' } : { Mod: 'Ctrl+', Alt: 'Alt+', Shift: 'Shift+' }
  const shown = Object.entries(names).flatMap(([name, own]) => (held.includes(name) ? [own] : []))
  return shown.join('') + sign
}
