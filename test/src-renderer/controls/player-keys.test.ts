import { beforeEach, describe, expect, it, vi } from 'vitest'
import { playerKeys } from '../../../src-renderer/controls/player-keys'
import { Player } from '../../../src-renderer/state/player.svelte'

/** A place on the page, within what its selector names. */
class Place {
  constructor(private readonly within = '') {}
  closest(selector: string): Place | null {
    return this.within !== '' && selector.split(', ').includes(this.within) ? this : null
  }
}

function pressed(key: string, more: Partial<KeyboardEvent> = {}, target: Place = new Place()) {
  const player = new Player({ request: () => 1, cancel: () => undefined })
  player.setLast(10)
  player.seek(5)
  const preventDefault = vi.fn()
  playerKeys({ key, target, preventDefault, ...more } as unknown as KeyboardEvent, player)
  return { position: player.position, isPlaying: player.isPlaying, isHandled: preventDefault.mock.calls.length === 1 }
}

beforeEach(() => {
  vi.stubGlobal('Element', Place)
})

describe('the keys of the player', () => {
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
  })

  it('are left alone in a field, with a modifier, and when someone else has taken them', () => {
    for (const { position, isHandled } of [
      pressed('ArrowLeft', {}, new Place('input')),
      pressed('ArrowLeft', { ctrlKey: true }),
      pressed('ArrowLeft', { defaultPrevented: true }),
    ]) {
      expect([position, isHandled]).toEqual([5, false])
    }
  })
})
