import { describe, expect, test } from 'vitest'
import { History } from '../../../src-renderer/state/history.svelte'

/** A history of these steps. */
function historyOf(...steps: number[]): History {
  const history = new History()
  for (const step of steps) history.note({ step })
  return history
}

test('there is nothing to undo before the first change', () => {
  const history = historyOf(1)
  expect([history.canUndo, history.canRedo, history.undo(), history.redo()]).toEqual([
    false,
    false,
    undefined,
    undefined,
  ])
})

test('undo and redo walk through what was, to the ends and no further', () => {
  const history = historyOf(1, 2, 3)
  expect([history.undo(), history.undo(), history.undo()]).toEqual([{ step: 2 }, { step: 1 }, undefined])
  expect([history.redo(), history.redo(), history.redo()]).toEqual([{ step: 2 }, { step: 3 }, undefined])
})

test('the record that undo brings back, noted when it has been applied, is no new step', () => {
  const history = historyOf(1, 2)
  history.undo()
  history.note({ step: 1 })
  expect([history.canUndo, history.canRedo]).toEqual([false, true])
})

test('a change after undo ends what could be done again', () => {
  const history = historyOf(1, 2, 3)
  history.undo()
  history.note({ step: 7 })
  expect(history.canRedo).toBe(false)
  expect(history.undo()).toEqual({ step: 2 })
})

test('a hundred steps are kept, the newest', () => {
  const history = historyOf(...Array.from({ length: 300 }, (_, i) => i))
  let back = 0
  while (history.undo()) back += 1
  expect(back).toBe(99)
})

describe('a view', () => {
  /** Three steps, each with the view that it was looked at in before the next. */
  function looked(): History {
    const history = new History(['view'])
    for (const record of [{ x: 1 }, { x: 1, view: 'map' }, { x: 2, view: 'map' }, { x: 2, view: 'near' }, { x: 3 }]) {
      history.note(record)
    }
    return history
  }

  test('is no step of its own, and the one seen last comes back with its step', () => {
    const history = looked()
    expect([history.undo(), history.undo(), history.undo()]).toEqual([
      { x: 2, view: 'near' },
      { x: 1, view: 'map' },
      undefined,
    ])
  })

  test('that changes after undo leaves what can be done again', () => {
    const history = looked()
    history.undo()
    history.note({ x: 2, view: 'far' })
    expect(history.redo()).toEqual({ x: 3 })
    expect(history.undo()).toEqual({ x: 2, view: 'far' })
  })

  test('alone makes nothing new, any other field does', () => {
    const history = looked()
    expect([history.isStep({ x: 3, view: 'map' }), history.isStep({ x: 4 }), history.isStep({})]).toEqual([
      false,
      true,
      true,
    ])
  })
})
