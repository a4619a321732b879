import { expect, it } from 'vitest'
import { tickLabels } from '../../../src-renderer/numbers/tick-labels'

it.each([
  [[0, 5e-200, 1e-199, 1.5e-199], ['0', '0.5', '1', '1.5'], '×10⁻¹⁹⁹'],
  [[-4e60, 0, 4e60], ['−4', '0', '4'], '×10⁶⁰'],
  [[0, 50_000, 100_000], ['0', '0.5', '1'], '×10⁵'],
  [[0, 10, 20], ['0', '10', '20'], ''],
  [[0, 0.1 + 0.2], ['0', '0.3'], ''],
])('ticks at %j', (ticks, texts, power) => {
  expect(tickLabels(ticks)).toEqual({ texts, power })
})
