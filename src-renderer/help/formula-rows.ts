import groups from '../../assets/help/formulas.json'
import type { HelpWords } from './help-words'

/** One way of writing something of the language of formulas. */
export interface FormulaRow {
  readonly id: string
  readonly write: string
  /** A whole formula in which it stands. */
  readonly example: string
  /** How many variables the example has; 1 unless said. */
  readonly variables?: number
}

export type FormulaGroupName = Exclude<keyof HelpWords['formulas'], 'intro'>

/** A group of the language, in the order of the help. */
export interface FormulaGroup {
  readonly group: FormulaGroupName
  readonly rows: readonly FormulaRow[]
}

/** All that can be written in a formula. test/src-renderer/help holds it complete against the engine's tables. */
export const formulaGroups = groups as readonly FormulaGroup[]

/** A place at which every example has a value and a slope. */
export const EXAMPLE_START: readonly number[] = [0.5, 2]
