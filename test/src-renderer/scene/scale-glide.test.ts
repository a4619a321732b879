import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ScaleGlide } from '../../../src-renderer/scene/scale-glide.svelte'
import { bowl, square, surfaceOf } from './sample'

const [narrow, wide] = [surfaceOf(bowl, 6, 9), surfaceOf(bowl, 60, 9)]
const BALL = [3, 4]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A glide that shows the narrow surface of a bowl. */
function opened(isReduced = false) {
  const glide = new ScaleGlide()
  const take = (...[surface, domain, ground = 'bowl']: [typeof wide, ReturnType<typeof square>, string?]) => {
    glide.take(surface, domain, ground, BALL, isReduced)
  }
  take(narrow, square(6))
  return { glide, take }
}

describe('a change of scale', () => {
  test('shows the old surface where it belongs until the new one has its room', () => {
    const { glide, take } = opened()
    take(narrow, square(60))
    expect(glide.shown(BALL)).toEqual({ surface: narrow, domain: square(6) })
    take(wide, square(60))
    // The new one is wider than what is on show.
    expect(glide.shown(BALL)?.surface).toBe(narrow)
  })

  test('is none on another ground, nor for those who want less motion', () => {
    const { glide, take } = opened()
    take(wide, square(60), 'saddle')
    expect(glide.shown(BALL)).toEqual({ surface: wide, domain: square(60) })
    const still = opened(true)
    still.take(wide, square(60))
    expect(still.glide.shown(BALL)).toEqual({ surface: wide, domain: square(60) })
  })

  test('waits for the surface of a narrower part: the old one would stand out of the picture', () => {
    const { glide, take } = opened(true)
    take(wide, square(60))
    take(wide, square(6))
    expect(glide.shown(BALL)).toEqual({ surface: wide, domain: square(60) })
    take(narrow, square(6))
    expect(glide.shown(BALL)).toEqual({ surface: narrow, domain: square(6) })
  })

  test('is the same object for as long as nothing changes, however often the ball asks', () => {
    const { glide, take } = opened()
    const before = glide.shown(BALL)
    take(narrow, square(6))
    glide.take(narrow, square(6), undefined, BALL, false)
    expect(glide.shown(BALL)).toBe(before)
  })
})
