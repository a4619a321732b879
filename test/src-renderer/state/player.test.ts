import { describe, expect, it } from 'vitest'
import { Player, type FrameClock } from '../../../src-renderer/state/player.svelte'

/** A clock that the test turns by hand. */
function handClock() {
  let next: ((timeMs: number) => void) | undefined
  let timeMs = 0
  const clock: FrameClock = {
    request: (callback) => {
      next = callback
      return 1
    },
    cancel: () => (next = undefined),
  }
  const frame = (elapsedMs: number) => {
    timeMs += elapsedMs
    const callback = next
    next = undefined
    callback?.(timeMs)
  }
  return { clock, frame, isWaiting: () => next !== undefined }
}

function playing(last: number, speed: number) {
  const hand = handClock()
  const player = new Player(hand.clock)
  player.setLast(last)
  player.speed = speed
  player.play()
  hand.frame(0)
  return { player, ...hand }
}

describe('the player', () => {
  it('moves by time, not by frames', () => {
    const often = playing(100, 10)
    for (let i = 0; i < 50; i++) often.frame(10)
    const seldom = playing(100, 10)
    seldom.frame(500)
    expect(often.player.position).toBeCloseTo(5, 9)
    expect(seldom.player.position).toBeCloseTo(5, 9)
  })

  it('stops at the last step and asks for no more frames', () => {
    const { player, frame, isWaiting } = playing(3, 1)
    frame(10_000)
    expect([player.position, player.isPlaying, isWaiting()]).toEqual([3, false, false])
  })

  it('asks for no frames while paused', () => {
    const { player, isWaiting } = playing(3, 1)
    player.pause()
    expect(isWaiting()).toBe(false)
  })

  it('plays again from the beginning once the end is reached', () => {
    const { player } = playing(3, 1)
    player.seek(3)
    player.play()
    expect(player.position).toBe(0)
  })

  it('steps to whole steps from anywhere between them', () => {
    const { player, frame } = playing(10, 1)
    frame(2500)
    player.stepForward()
    expect(player.position).toBe(3)
    player.position = 2.5
    player.stepBack()
    expect(player.position).toBe(2)
  })

  it('never leaves the run, also when a shorter one takes its place', () => {
    const { player } = playing(10, 1)
    player.seek(99)
    expect(player.position).toBe(10)
    player.setLast(4)
    expect(player.position).toBe(4)
    player.seek(-1)
    expect(player.position).toBe(0)
  })

  it('says the record that has been reached, never one ahead', () => {
    const { player } = playing(10, 1)
    expect(player.step).toBe(0)
    player.position = 6.9
    expect(player.step).toBe(6)
    player.position = 7
    expect(player.step).toBe(7)
    player.seek(10)
    expect(player.step).toBe(10)
  })

  it('steps forward to the next and back to the one before', () => {
    const { player } = playing(10, 1)
    player.seek(5)
    player.stepForward()
    expect(player.position).toBe(6)
    player.stepBack()
    player.stepBack()
    expect(player.position).toBe(4)
    player.restart()
    expect([player.position, player.isPlaying]).toEqual([0, false])
  })

  it('knows no step before it has been told of a run', () => {
    const player = new Player(handClock().clock)
    player.seek(5)
    player.play()
    expect([player.position, player.isPlaying]).toEqual([0, false])
    player.setLast(8)
    player.seek(5)
    expect(player.position).toBe(5)
  })

  it('plays and pauses in turn, and goes on from where it paused without a jump', () => {
    const { player, frame } = playing(100, 10)
    frame(500)
    player.toggle()
    expect(player.isPlaying).toBe(false)
    frame(60_000)
    expect(player.position).toBeCloseTo(5, 9)
    player.toggle()
    frame(1_000)
    expect(player.position).toBeCloseTo(5, 9)
    frame(100)
    expect(player.position).toBeCloseTo(6, 9)
  })
})

describe('the steps of a thinned run', () => {
  const player = new Player(handClock().clock)
  player.setLast(20, [0, 1, 5, 10, 20])

  it('are those that the player stops at: one after another, both ways', () => {
    const forward = [1, 2, 3, 4, 5].map(() => {
      player.stepForward()
      return player.position
    })
    expect(forward).toEqual([1, 5, 10, 20, 20])
    const back = [1, 2, 3, 4].map(() => {
      player.stepBack()
      return player.position
    })
    expect(back).toEqual([10, 5, 1, 0])
  })

  it('are what a jump ends at: the last one before the place', () => {
    player.seek(9)
    expect(player.position).toBe(5)
  })
})

describe('something new', () => {
  it('is played from step 0, at the speed of the clock', () => {
    const { player, frame } = playing(20, 1)
    frame(5_000)
    player.beginAgain()
    player.setLast(20)
    frame(100)
    expect([player.position, player.isPlaying]).toEqual([0, true])
    frame(2_000)
    expect(player.position).toBeCloseTo(2, 9)
  })

  it('is waited for while it grows, and played to its end', () => {
    const { player, frame } = playing(20, 1)
    player.beginAgain()
    player.setLast(0, [0], false)
    frame(0)
    frame(1_000)
    expect([player.position, player.isPlaying]).toEqual([0, true])
    player.setLast(3, [0, 1, 2, 3])
    frame(9_000)
    expect([player.position, player.isPlaying]).toEqual([3, false])
  })
})

describe('a step at which something has come of the run', () => {
  it('stops the playing there; played again, the run begins again', () => {
    const { player, frame } = playing(20, 1)
    player.stop = 7
    frame(9_000)
    expect([player.position, player.isPlaying]).toEqual([7, false])
    player.play()
    expect(player.position).toBe(0)
    frame(0)
    frame(9_000)
    expect([player.position, player.isPlaying]).toEqual([7, false])
  })

  it('lets a hand step on; from there, too, the run begins again', () => {
    const { player } = playing(20, 1)
    player.stop = 7
    player.seek(7)
    player.stepForward()
    expect(player.position).toBe(8)
    player.play()
    expect([player.position, player.isPlaying]).toEqual([0, true])
  })

  it('is known as seen as long as the run is the same, wherever the hand goes back to', () => {
    const { player } = playing(20, 1)
    player.seek(9)
    player.seek(2)
    expect(player.furthest).toBe(9)
    player.setLast(20)
    expect(player.furthest).toBe(2)
  })
})
