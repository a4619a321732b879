import { describe, expect, it } from 'vitest'
import { keySample, nearestSample } from '../../../src-renderer/figures/region-samples'

const key = (name: string, held = {}) => ({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...held })

describe('keys on the map of samples', () => {
  it.each([
    ['ArrowRight', 3],
    ['ArrowDown', 3],
    ['ArrowLeft', 1],
    ['ArrowUp', 1],
    ['Home', 0],
    ['End', 4],
    ['a', undefined],
  ])('%s goes from sample 2 of five to %s', (name, sample) => {
    expect(keySample(key(name), 2, 5)).toBe(sample)
  })

  it('stay at the first and the last', () => {
    expect(keySample(key('ArrowLeft'), 0, 5)).toBe(0)
    expect(keySample(key('ArrowRight'), 4, 5)).toBe(4)
  })

  it('leave the browser its own', () => {
    expect(keySample(key('ArrowLeft', { altKey: true }), 2, 5)).toBeUndefined()
  })
})

describe('a click on the map', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ]
  it('means the nearest sample within reach', () => {
    expect(nearestSample(places, { x: 6, y: 1 }, 15)).toBe(1)
    expect(nearestSample(places, { x: 30, y: 0 }, 15)).toBeUndefined()
  })
})
