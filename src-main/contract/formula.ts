import * as v from 'valibot'

/** Any text: what is wrong with it, its length included, the engine says with the place. */
export const formulaRequest = v.object({
  text: v.string(),
  /** Whether variables may hold many samples, so that a formula may reduce them. */
  hasSamples: v.optional(v.boolean()),
})

/** What the page needs to know of a formula. */
export interface FormulaFacts {
  /** As it was typed. */
  readonly text: string
  /** In the language's own spelling, where it was typed in another: `np.sin(x[0])` is sin(x0). */
  readonly readAs: string | undefined
  /** The right-hand side in LaTeX, with x_0, x_1, …; made from the tree that is computed. */
  readonly latex: string
  /** The formula as a function in Python, with NumPy. */
  readonly python: string
  /** Length of a point: the highest variable's index + 1, at least 1. */
  readonly dimension: number
  /** Indexes of the variables that occur in it, ascending: of x0 + x7 they are 0 and 7. */
  readonly variables: readonly number[]
}
