import { Group } from 'three'
import { describe, expect, it } from 'vitest'
import { ScaleGlide } from '../../../../src-renderer/scene/objects/scale-glide'
import { square } from '../sample'

function glideTo(half: number, isReduced = false) {
  const root = new Group()
  const glide = new ScaleGlide(root)
  glide.begin(square(5), isReduced)
  glide.begin(square(half), isReduced)
  return { root, glide }
}

describe('a change of scale', () => {
  it('to a wider domain begins large and shrinks; to a narrower one it grows', () => {
    const [wider, narrower] = [glideTo(50), glideTo(0.5)]
    for (const { glide } of [wider, narrower]) expect(glide.advance(1000)).toBe(true)
    expect(wider.root.scale.x).toBeGreaterThan(1)
    expect(narrower.root.scale.x).toBeLessThan(1)
    for (const { glide, root } of [wider, narrower]) {
      expect(glide.advance(5000)).toBe(false)
      expect(root.scale.toArray()).toEqual([1, 1, 1])
    }
  })

  it('never moves the ball out of sight', () => {
    const { root, glide } = glideTo(50)
    glide.keepInSight([0.8, 0.5, 0])
    glide.advance(1000)
    expect(root.scale.x).toBeCloseTo(1.25, 6)
  })

  it('is not shown where there is none, or to those who want less motion', () => {
    expect(glideTo(5).glide.advance(1000)).toBe(false)
    expect(glideTo(50, true).glide.advance(1000)).toBe(false)
  })
})
