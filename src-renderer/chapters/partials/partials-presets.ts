import list from '../../../assets/presets/partials.json'
import type { Preset } from '../../controls/presets'

/** The examples of the chapter: formulas of two variables, with a point from which both slices are worth a look. */
export const partialsPresets: readonly Preset[] = list
