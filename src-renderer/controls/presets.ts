import list from '../../assets/presets/formulas.json'

/** An example formula, with a place from which it is worth watching. Its words are under "formula" in the locales. */
export interface Preset {
  readonly id: string
  readonly formula: string
  readonly start: readonly number[]
}

/** The examples of the descent chapter. */
export const presets: readonly Preset[] = list

/** Whether a formula is that of an example; x0 may be written x. */
export function isPreset({ formula: example }: Preset, formula: string): boolean {
  return example.replaceAll('x0', 'x') === formula.replaceAll('x0', 'x')
}
