import { describe, expect, test } from 'vitest'
import { cividis, writeLinearColour } from '../../../src-renderer/scene/colour-map'

const lightness = (part: number) => {
  const [red, green, blue] = cividis(part)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('cividis', () => {
  test('runs from dark blue to yellow', () => {
    expect(cividis(0)).toEqual([0, 32, 81])
    expect(cividis(1)).toEqual([253, 234, 69])
  })

  test('gets lighter all the way, so that it can be read without colour', () => {
    const steps = Array.from({ length: 51 }, (_, step) => lightness(step / 50))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })

  test('stays at its ends beyond them', () => {
    expect(cividis(-3)).toEqual(cividis(0))
    expect(cividis(Infinity)).toEqual(cividis(1))
  })

  test('as vertex colour is linear light between 0 and 1, also for a hole', () => {
    const target = new Float32Array(6).fill(-1)
    writeLinearColour(target, 0, NaN)
    writeLinearColour(target, 3, 1)
    expect(target.every((channel) => channel >= 0 && channel <= 1)).toBe(true)
    expect(target[3]).toBeCloseTo(0.982, 2)
  })
})
