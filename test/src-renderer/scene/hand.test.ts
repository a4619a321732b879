import { describe, expect, test } from 'vitest'
import { placeByHand, placeByKey } from '../../../src-renderer/scene/hand'
import { createTransform } from '../../../src-renderer/scene/transform'
import { square } from './sample'

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, metaKey: false, altKey: false })

describe('a start set by hand', () => {
  test('rests on few digits, whatever the scale', () => {
    const at = (half: number) =>
      placeByHand(createTransform({ domain: square(half), range: { low: 0, high: 1 }, dimension: 2 }), 1 / 3, -2 / 3)
    expect(at(6)).toEqual([2, 4])
    expect(at(5)).toEqual([1.67, 3.33])
    expect(at(5e13)).toEqual([1.67e13, 3.33e13])
  })

  test('moves with the arrow keys, with Shift by a tenth', () => {
    expect(placeByKey(key('ArrowLeft'), [-3, 4], square(6))).toEqual([-3.1, 4])
    expect(placeByKey(key('ArrowUp', true), [-3, 4], square(6))).toEqual([-3, 4.01])
  })

  test('leaves other keys alone', () => {
    expect(placeByKey(key(' '), [-3, 4], square(6))).toBeUndefined()
    expect(placeByKey({ ...key('ArrowLeft'), altKey: true }, [-3, 4], square(6))).toBeUndefined()
  })
})
