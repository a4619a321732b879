import { describe, expect, test } from 'vitest'
import en from '../../../assets/locales/en.json' with { type: 'json' }
import { ballNote } from '../../../src-renderer/scene/ball-note'
import { pathThrough } from './sample'

const path = pathThrough([
  [1, 2],
  [NaN, 4],
])

describe('what is said beside the ball', () => {
  test('is nothing where it is where it seems', () => {
    expect(ballNote({ paths: [path], positions: [0.9], distances: [0] })).toBe('')
    expect(ballNote({ paths: [], positions: [] })).toBe('')
  })

  test('is that its point is no number any more, from the step on at which it is none', () => {
    expect(ballNote({ paths: [path], positions: [1] })).toBe(en.scene.gone)
  })

  test('is how far off the plane it is', () => {
    expect(ballNote({ paths: [path], positions: [0], distances: [0.1234] })).toContain('0.12')
  })
})
