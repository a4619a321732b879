import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Commands } from '../../../src-renderer/commands/commands.svelte'
import { Player } from '../../../src-renderer/state/player.svelte'

/** A place on the page, within something of this kind; it has the focus by keyboard. */
class Place {
  readonly ownerDocument: { querySelector: () => Place | null }
  constructor(
    private readonly kind = '',
    openDialog: Place | null = null,
  ) {
    this.ownerDocument = { querySelector: () => openDialog }
  }
  closest(selector: string): Place | null {
    return this.kind !== '' && new RegExp(`\\b${this.kind}\\b`).test(selector) ? this : null
  }
  matches(selector: string): boolean {
    return selector === ':focus-visible'
  }
}

/** Presses a key with step 5 of 10 on show. */
function pressed(key: string, more: Partial<KeyboardEvent> = {}, target: Place = new Place()) {
  const player = new Player({ request: () => 1, cancel: () => undefined })
  player.setLast(10)
  player.seek(5)
  const [undo, nothing] = [vi.fn(), () => undefined]
  const page = { player, canUndo: true, canRedo: false, canClose: false, undo }
  const commands = new Commands({
    ...page,
    redo: nothing,
    startAgain: nothing,
    startNew: nothing,
    openFile: nothing,
    saveFile: nothing,
    saveFileAs: nothing,
    handOut: nothing,
    share: nothing,
    back: nothing,
    forward: nothing,
    showHelp: nothing,
    checkMachine: nothing,
    showLicences: nothing,
    closeTopmost: nothing,
  })
  const preventDefault = vi.fn()
  const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  commands.press({ key, target, preventDefault, ...modifiers, ...more } as unknown as KeyboardEvent)
  const isHandled = preventDefault.mock.calls.length === 1
  return { position: player.position, isPlaying: player.isPlaying, isHandled, hasUndone: undo.mock.calls.length === 1 }
}

beforeEach(() => {
  vi.stubGlobal('Element', Place)
})

describe('the keys of the page', () => {
  it('are nobody’s while a dialog is open, even with the focus outside it', () => {
    expect(pressed('PageDown', {}, new Place('', new Place('dialog')))).toMatchObject({ position: 5, isHandled: false })
  })

  it.each([
    ['ArrowLeft', 4],
    ['ArrowRight', 6],
    ['Home', 0],
    ['End', 10],
  ])('%s goes to step %s of 10, from 5', (key, position) => {
    expect(pressed(key)).toMatchObject({ position, isHandled: true })
  })

  it('play and pause with the space bar, but leave it to a button', () => {
    expect(pressed(' ').isPlaying).toBe(true)
    expect(pressed(' ', {}, new Place('button'))).toMatchObject({ isPlaying: false, isHandled: false })
    expect(pressed(' ', { repeat: true })).toMatchObject({ isPlaying: false, isHandled: true })
  })

  it('undo with Ctrl+Z, but not in a field, which has an undo of its own', () => {
    expect(pressed('z', { ctrlKey: true }).hasUndone).toBe(true)
    expect(pressed('z', { ctrlKey: true }, new Place('textarea')).hasUndone).toBe(false)
  })

  it('are left alone in a field, with a modifier, and when someone else has taken them', () => {
    for (const { position, isHandled } of [
      pressed('ArrowLeft', {}, new Place('textarea')),
      pressed('ArrowLeft', {}, new Place('dialog')),
      pressed('Escape', {}, new Place('', new Place('dialog'))),
      pressed('ArrowLeft', { ctrlKey: true }),
      pressed('ArrowLeft', { defaultPrevented: true }),
    ]) {
      expect([position, isHandled]).toEqual([5, false])
    }
  })
})
