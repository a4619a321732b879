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

test('waits for the part of a growing run that reaches it', () => {
  const { player, kept } = keep(100)
  kept.step = 40
  kept.setLast(3, undefined, false)
  expect([player.step, kept.step]).toEqual([3, 40])
  kept.setLast(50, undefined, false)
  expect([player.step, kept.step]).toEqual([40, 40])
})

test('waits no more once a hand has moved the player', () => {
  const { player, kept } = keep(0)
  kept.step = 40
  kept.setLast(3, undefined, false)
  player.seek(1)
  expect(kept.step).toBe(1)
  kept.setLast(100)
  expect(player.step).toBe(1)
})

test('does not stop what plays while a run grows', () => {
  const { player, kept } = keep(20)
  player.seek(5)
  player.isPlaying = true
  kept.setLast(30, undefined, false)
  expect(player.isPlaying).toBe(true)
})
