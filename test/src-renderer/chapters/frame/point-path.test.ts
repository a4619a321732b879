import { describe, expect, it } from 'vitest'
import { pointPath } from '../../../../src-renderer/chapters/frame/point-path'
import { recordCount } from '../../../../src-renderer/scene/stage-path'

describe('a point alone on the stage', () => {
  it('is a main run of one record, with its own value and gradient', () => {
    const path = pointPath([3, 2], 13, [6, -4])
    expect(recordCount(path)).toBe(1)
    const { places, values, gradients, look } = path
    expect([[...places], [...values], [...gradients], look]).toEqual([[3, 2], [13], [6, -4], 'main'])
  })

  it('has no arrow without a gradient', () => {
    expect([...pointPath([3, 2], 13).gradients]).toEqual([0, 0])
  })
})
