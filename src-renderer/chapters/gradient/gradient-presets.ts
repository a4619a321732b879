import list from '../../../assets/presets/gradient.json'
import type { Preset } from '../../controls/presets'

/** The examples of the chapter: formulas of two variables. */
export const gradientPresets: readonly Preset[] = list
