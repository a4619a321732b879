import { describe, expect, it } from 'vitest'
import { viewKey } from '../../../src-renderer/scene/view-keys'

const press = (key: string, more = {}) => viewKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('the keys of the view', () => {
  it('move the eye the way the arrow points', () => {
    const [left, right, up, down] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => press(key))
    expect(left).toMatchObject({ azimuth: expect.toSatisfy((turn: number) => turn < 0) as number, polar: 0, factor: 1 })
    expect(right).toMatchObject({ azimuth: expect.toSatisfy((turn: number) => turn > 0) as number, polar: 0 })
    // The polar angle is measured from straight above: upwards is less of it.
    expect(up).toMatchObject({ azimuth: 0, polar: expect.toSatisfy((turn: number) => turn < 0) as number })
    expect(down).toMatchObject({ azimuth: 0, polar: expect.toSatisfy((turn: number) => turn > 0) as number })
  })

  it('come nearer with plus, go back as far with minus, and reset with R', () => {
    const [nearer, farther] = [press('+'), press('-')]
    const factor = (action: typeof nearer) => (typeof action === 'object' ? action.factor : NaN)
    expect(factor(nearer)).toBeLessThan(1)
    expect(factor(nearer) * factor(farther)).toBeCloseTo(1, 12)
    expect(press('=')).toEqual(nearer)
    expect([press('r'), press('R')]).toEqual(['reset', 'reset'])
  })

  it('are someone else’s with a modifier', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press('ArrowLeft', { [modifier]: true })).toBeUndefined()
    expect(press('x')).toBeUndefined()
  })
})
