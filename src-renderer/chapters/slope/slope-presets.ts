import list from '../../../assets/presets/slope.json'
import type { Range } from '../../../src-main/contract/surface'
import type { Preset } from '../../controls/presets'

/** An example of the chapter: the range on which it is drawn, and the points at which the curriculum looks. */
export interface SlopePreset extends Preset {
  readonly range: Range
  readonly points: readonly number[]
}

export const slopePresets: readonly SlopePreset[] = list.map(({ range: [low = 0, high = 1], ...preset }) => ({
  ...preset,
  range: [low, high],
}))
