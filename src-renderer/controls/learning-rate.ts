/** The learning rates that the curriculum compares. */
export const MARKED_RATES = [1e-10, 0.1, 10] as const

/** The slider is logarithmic: its value is log10 of the learning rate. */
export const SLIDER = { min: -10, max: 1, step: 0.1, snapWithin: 0.3 } as const

/** Where a learning rate stands on the slider; rates beyond the ends stand at the end. */
export function toSlider(rate: number): number {
  return Math.min(SLIDER.max, Math.max(SLIDER.min, Math.log10(rate)))
}

/** The learning rate at a place on the slider, in two digits: 10^-0.9 is 0.13. */
export function fromSlider(place: number): number {
  return Number((10 ** place).toPrecision(2))
}
