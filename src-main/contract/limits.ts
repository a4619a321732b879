/** Limits that every room must agree on. They bound time and memory, not the mathematics. */

/** Longest formula a person may type, in characters. */
export const MAX_FORMULA_LENGTH = 2_000

/** Most nodes in a computation graph. */
export const MAX_NODES = 1_000

/** Variables of a formula are x0 … x7. */
export const MAX_VARIABLES = 8

/** Most coordinates of a point: a formula has few, an objective of another kind may have more. */
export const MAX_COORDINATES = 64

/** Most steps of one descent. */
export const MAX_STEPS = 1_000_000

/** A trace keeps every step up to this many; a longer one is thinned for display. */
export const MAX_RECORDED_STEPS = 100_000

/** A trace keeps so many events: all that a run which is not thinned can have, a state at each step and one rise. */
export const MAX_EVENTS = MAX_RECORDED_STEPS + 2

/** Of a thinned trace, so many steps at each end are kept exact. */
export const EXACT_ENDS = 1_000

/** Most samples along one side of a surface. */
export const MAX_SURFACE_SIDE = 257

/** Most samples of one curve. */
export const MAX_CURVE_SAMPLES = 4_096

/** Most values of h in one figure of errors. */
export const MAX_ERROR_STEPS = 1_024

/** Most arrows along one side of an arrow field. */
export const MAX_FIELD_SIDE = 128

/** Most points whose gradients are asked for at once. */
export const MAX_LISTED_POINTS = 64

/** Most samples of one variable where a graph is looked into. */
export const MAX_SAMPLES = 64

/** Most inputs of a layer: the rows of its matrix of weights. */
export const MAX_LAYER_INPUTS = 4

/** Most classes that a layer tells apart: the columns of its matrix of weights. */
export const MAX_CLASSES = 6

/** Most samples that a layer is judged by. */
export const MAX_LAYER_SAMPLES = 32
