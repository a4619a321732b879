import { describe, expect, it } from 'vitest'
import { keyMove } from '../../../src-renderer/figures/map-keys'

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

describe('an arrow key on a map', () => {
  it('moves the point its own way; up is up on the picture, whose y goes down', () => {
    const [right, left] = [keyMove({ ...bare, key: 'ArrowRight' }, 400), keyMove({ ...bare, key: 'ArrowLeft' }, 400)]
    const [up, down] = [keyMove({ ...bare, key: 'ArrowUp' }, 400), keyMove({ ...bare, key: 'ArrowDown' }, 400)]
    expect([right, left, up, down]).toEqual([
      [10, 0],
      [-10, 0],
      [0, -10],
      [0, 10],
    ])
  })

  it('moves it by a tenth with Shift', () => {
    expect(keyMove({ ...bare, key: 'ArrowRight', shiftKey: true }, 400)).toEqual([1, 0])
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'])('means something else with %s', (modifier) => {
    expect(keyMove({ ...bare, [modifier]: true, key: 'ArrowRight' }, 400)).toBeUndefined()
  })

  it('is none of the other keys', () => {
    expect(keyMove({ ...bare, key: 'a' }, 400)).toBeUndefined()
  })
})
