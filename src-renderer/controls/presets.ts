import list from '../../assets/presets/formulas.json'

/** Example formulas, each with a start from which its descent is worth watching. Their words are under "formula". */
export const presets: readonly { readonly id: string; readonly formula: string; readonly start: readonly number[] }[] =
  list
