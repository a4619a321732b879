import { powerBelow } from './decades'

/** The power of ten that divides a range of this width into 50 to 500 places: a value set by hand rests on few digits. */
export function niceStep(width: number): number {
  return powerBelow(Math.min(width, Number.MAX_VALUE) / 50)
}

/** The nearest whole multiple of a step, as a decimal number: 0.1 + 0.2 is binary, 0.3 is what a hand means. */
export function onStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}
