import list from '../../../assets/presets/backward.json'
import type { Preset } from '../../controls/presets'

/** Evenly spaced values of x0, both ends included. */
export interface SampleRange {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** An example of the chapter; where x0 holds samples, it says which. */
export interface BackwardPreset extends Preset {
  readonly samples?: SampleRange
}

export const backwardPresets: readonly BackwardPreset[] = list
