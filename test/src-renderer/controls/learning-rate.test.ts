import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSlider, MARKED_RATES, SLIDER, toSlider } from '../../../src-renderer/controls/learning-rate'

describe('the learning rate slider', () => {
  it('reaches the marked rates exactly', () => {
    for (const rate of MARKED_RATES) expect(fromSlider(toSlider(rate))).toBe(rate)
  })

  it('goes from 1e-10 to 10', () => {
    expect([fromSlider(SLIDER.min), fromSlider(SLIDER.max)]).toEqual([1e-10, 10])
  })

  it('shows any positive rate somewhere on the track', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, minExcluded: true, max: 1e300, noNaN: true }), (rate) => {
        const place = toSlider(rate)
        expect(place >= SLIDER.min && place <= SLIDER.max).toBe(true)
      }),
    )
  })
})
