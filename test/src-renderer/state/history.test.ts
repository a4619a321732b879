import { expect, test } from 'vitest'
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
