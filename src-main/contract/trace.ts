/**
 * How a run ended, with the first step at which that was so.
 *
 * - `converged`: the gradient fell to nothing at a place whose neighbours are no lower.
 * - `stepping`: all steps were taken and none of the others happened.
 * - `diverged`: a coordinate, the value or the gradient became too large for the machine's numbers.
 * - `noValue`: f or its slope is not defined at the point, or f is not at a point that the differences read.
 * - `frozen`: rounding stopped the run; `cause` says which rounding.
 * - `flat`: the gradient is exactly 0, so the run stands still.
 * - `cancelled`: a person or a newer request ended it early.
 * - `computing`: it has not ended; only of the part of a trace that is there so far.
 */
export type Outcome =
  | { readonly kind: 'stepping' }
  | { readonly kind: 'computing'; readonly step: number }
  | { readonly kind: 'cancelled'; readonly step: number }
  | RunState

/**
 * Which rounding froze a run: `nudge`: x + h equals x in the machine's numbers; `readings`: both readings of f are
 * the same number though the slope is not 0; `update`: x - η·∇f equals x.
 */
export type FrozenCause = 'nudge' | 'readings' | 'update'

/** A state that a run can be in, with the step at which it began. */
export type RunState =
  | { readonly kind: 'converged' | 'diverged' | 'noValue' | 'flat'; readonly step: number }
  | { readonly kind: 'frozen'; readonly step: number; readonly cause: FrozenCause }

/**
 * Something that happened to a run at a step: a state began, in place of the one before it; `movedOn`: the state ended
 * and none took its place; `rose`: for the first time f was greater than at the step before.
 */
export type TraceEvent =
  RunState | { readonly kind: 'movedOn'; readonly step: number } | { readonly kind: 'rose'; readonly step: number }

/**
 * What a descent passed through. Record i of `steps`, `points`, `values` and `gradients` belongs to the same step.
 * Up to 100,000 steps record i is step i; a longer run is thinned (see limits.ts).
 */
export interface Trace {
  /** Coordinates of one point. */
  readonly dimension: number
  /** Step number of each record, ascending, first 0. */
  readonly steps: Float64Array
  /** records × dimension, flat. */
  readonly points: Float64Array
  /** f at each point. */
  readonly values: Float64Array
  /** records × dimension, flat: the gradient that the chosen method gave at each point. */
  readonly gradients: Float64Array
  /** What has happened, in order of step, whether or not the step has a record. The first MAX_EVENTS. */
  readonly events: readonly TraceEvent[]
  readonly outcome: Outcome
}

/** Consecutive records of a trace, and the events since the batch before. */
export type TraceBatch = Pick<Trace, 'steps' | 'points' | 'values' | 'gradients' | 'events'>

/** What a descent under way tells: records and events since the last part (there may be none) and where it is. */
export interface TracePart extends TraceBatch {
  /** Steps done. */
  readonly step: number
}
