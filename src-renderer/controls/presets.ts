import list from '../../assets/presets/formulas.json'

/** An example formula, with a place from which it is worth watching. Its words are under "formula" in the locales. */
export interface Preset {
  readonly id: string
  readonly formula: string
  readonly start: readonly number[]
}

/** The examples of the descent chapter. */
export const presets: readonly Preset[] = list
