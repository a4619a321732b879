import { describe, expect, test } from 'vitest'
import { commandIds, commandOf } from '../../../src-main/contract/commands'
import { commandFor, keyName, keySign } from '../../../src-renderer/commands/keys'

const pressed = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
})

describe('a pressed key is named as in the table of commands', () => {
  test.each([
    [pressed('ArrowRight'), 'ArrowRight'],
    [pressed('?', { shiftKey: true }), '?'],
    [pressed('z', { ctrlKey: true }), 'Mod+z'],
    [pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z'],
  ])('%j is %s', (event, name) => {
    expect(keyName(event, false)).toBe(name)
  })

  test('⌘ stands for Ctrl on a Mac, and Ctrl there is somebody else’s', () => {
    expect(keyName(pressed('z', { metaKey: true }), true)).toBe('Mod+z')
    expect(keyName(pressed('z', { ctrlKey: true }), true)).toBeUndefined()
    expect(keyName(pressed('z', { metaKey: true }), false)).toBeUndefined()
  })

  test('with Alt a key is another one, with Alt and Ctrl it types', () => {
    expect(keyName(pressed('ArrowLeft', { altKey: true }), false)).toBe('Alt+ArrowLeft')
    expect(keyName(pressed('[', { altKey: true, ctrlKey: true }), false)).toBeUndefined()
    expect(keyName(pressed('ArrowLeft', { altKey: true, metaKey: true }), true)).toBeUndefined()
  })
})

test('the keys that a teacher and a remote press give their commands', () => {
  const wanted = {
    ' ': 'play',
    ArrowRight: 'stepForward',
    PageDown: 'stepForward',
    ArrowLeft: 'stepBack',
    PageUp: 'stepBack',
    Home: 'toStart',
    End: 'toEnd',
    'Mod+z': 'undo',
    'Mod+Shift+z': 'redo',
    'Alt+ArrowLeft': 'back',
    'Alt+ArrowRight': 'forward',
    Escape: 'close',
    F1: 'help',
    '?': 'help',
    x: undefined,
  }
  for (const [key, command] of Object.entries(wanted)) expect([key, commandFor(key)]).toEqual([key, command])
})

test('no key belongs to two commands', () => {
  const keys = commandIds.flatMap((id) => commandOf(id).keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  [' ', 'Space', 'Space'],
  ['ArrowRight', '→', '→'],
  ['Mod+z', 'Ctrl+Z', '⌘Z'],
  ['Mod+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Alt+ArrowLeft', 'Alt+←', '⌥←'],
  ['F1', 'F1', 'F1'],
  ['Shift', 'Shift', 'Shift'],
  ['+', '+', '+'],
])('%j is printed as %s, on a Mac as %s', (key, sign, macSign) => {
  expect([keySign(key, false), keySign(key, true)]).toEqual([sign, macSign])
})
