/** Limits that every room must agree on. They bound time and memory, not the mathematics. */

/** Longest formula a person may type, in characters. */
export const MAX_FORMULA_LENGTH = 2_000

/** Most nodes in a computation graph. */
export const MAX_NODES = 1_000

/** Variables are x0 … x7. */
export const MAX_VARIABLES = 8

/** Most steps of one descent. */
export const MAX_STEPS = 1_000_000

/** A trace keeps every step up to this many; a longer one is thinned for display. */
export const MAX_RECORDED_STEPS = 100_000

/** Of a thinned trace, so many steps at each end are kept exact. */
export const EXACT_ENDS = 1_000

/** Most samples along one side of a surface. */
export const MAX_SURFACE_SIDE = 1_024
