import { expect, test } from 'vitest'
import { KeptStep } from '../../../src-renderer/state/kept-step.svelte'
import { Player } from '../../../src-renderer/state/player.svelte'

function keep(last: number) {
  const player = new Player()
  player.setLast(last)
  return { player, kept: new KeptStep(player) }
}

test('is where the player stands', () => {
  const { player, kept } = keep(12)
  player.seek(5)
  expect(kept.step).toBe(5)
  kept.step = 7
  expect(player.step).toBe(7)
})

test('from a record waits for its run, and is already the one that a link would keep', () => {
  const { player, kept } = keep(0)
  kept.step = 7
  expect(kept.step).toBe(7)
  kept.setLast(12)
  expect(player.step).toBe(7)
  player.seek(2)
  kept.setLast(12)
  expect(kept.step).toBe(2)
})

test('beyond the end of its run is the end', () => {
  const { player, kept } = keep(0)
  kept.step = 99
  kept.setLast(6)
  expect([player.step, kept.step]).toEqual([6, 6])
})
