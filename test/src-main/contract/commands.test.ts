import { describe, expect, test, vi } from 'vitest'
import { commandOf, type CommandId, type CommandTarget } from '../../../src-main/contract/commands'

/** A page with a player at some step of ten, and something to undo, redo and close. */
function page(step: number, last = 10) {
  const player = { last, step, toggle: vi.fn(), stepForward: vi.fn(), stepBack: vi.fn(), seek: vi.fn() }
  const told = {
    undo: vi.fn(),
    redo: vi.fn(),
    startAgain: vi.fn(),
    startNew: vi.fn(),
    openFile: vi.fn(),
    saveFile: vi.fn(),
    saveFileAs: vi.fn(),
    handOut: vi.fn(),
    share: vi.fn(),
    back: vi.fn(),
    forward: vi.fn(),
    showHelp: vi.fn(),
    checkMachine: vi.fn(),
    showLicences: vi.fn(),
    closeTopmost: vi.fn(),
  }
  return { player, ...told, canUndo: true, canRedo: true, canClose: true }
}
const applies = (id: CommandId, target: CommandTarget) => commandOf(id).applies(target)

describe('commands on a player', () => {
  test('do what they say', () => {
    const target = page(4)
    for (const id of ['play', 'stepForward', 'stepBack', 'toStart', 'toEnd'] as const) commandOf(id).run(target)
    expect(target.player.toggle).toHaveBeenCalledOnce()
    expect(target.player.stepForward).toHaveBeenCalledOnce()
    expect(target.player.stepBack).toHaveBeenCalledOnce()
    expect(target.player.seek.mock.calls).toEqual([[0], [10]])
  })

  test('apply where there is somewhere to go', () => {
    const at = (step: number) => (['stepForward', 'stepBack', 'toEnd'] as const).map((id) => applies(id, page(step)))
    expect([at(0), at(4), at(10)]).toEqual([
      [true, false, true],
      [true, true, true],
      [false, true, false],
    ])
  })

  test('do not apply to a run without a step, or where nothing plays', () => {
    const ids = ['play', 'stepForward', 'stepBack', 'toStart', 'toEnd'] as const
    expect(ids.map((id) => applies(id, page(0, 0)))).toEqual(ids.map(() => false))
    expect(ids.map((id) => applies(id, { ...page(0), player: undefined }))).toEqual(ids.map(() => false))
  })
})

test.each([
  ['undo', 'undo', 'canUndo'],
  ['redo', 'redo', 'canRedo'],
  ['close', 'closeTopmost', 'canClose'],
] as const)('%s applies while there is something to %s', (id, verb, can) => {
  const target = page(0)
  expect(applies(id, target)).toBe(true)
  expect(applies(id, { ...target, [can]: false })).toBe(false)
  commandOf(id).run(target)
  expect(target[verb]).toHaveBeenCalledOnce()
})
