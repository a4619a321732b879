import { powerBelow } from './decades'
import { numberLabel, powerLabel } from './number-label'

/** The labels of an axis, and the power of ten that they all are to be taken times: ×10⁶⁰, or nothing. */
export interface TickLabels {
  readonly texts: readonly string[]
  readonly power: string
}

/** Ticks of which one would need a power of ten share that of the largest, so that each is a few letters wide. */
export function tickLabels(ticks: readonly number[]): TickLabels {
  const texts = ticks.map(numberLabel)
  if (!texts.some((text) => text.includes('10') && /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text))) return { texts, power: '' }
  const power = powerBelow(Math.max(...ticks.map(Math.abs)))
  return { texts: ticks.map((tick) => numberLabel(tick / power)), power: `×${powerLabel(power)}` }
}
