import { eventsUpTo, outcomeAt } from '../../src-main/contract/events'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Trace } from '../../src-main/contract/trace'
import { indexUpTo } from './index-up-to'
import type { Look } from '../looks/look'
import { gradientAt, pointAt } from './records'

/** One of the runs of a descent, with what it was computed from. */
export interface Run {
  /** The same for as long as the run is the same wish of a person's: 'main', 'exact', 'beside-10'. */
  readonly id: string
  readonly look: Look
  readonly spec: DescentSpec
  readonly trace: Trace
}

/** A run at a step: all that a view may show of it. Nothing in it lies beyond the step, save what a person wants to see. */
export interface RunFrame extends Run {
  /** The last record up to the step. */
  readonly record: number
  /** Of that record. */
  readonly step: number
  readonly point: Float64Array
  readonly value: number
  readonly gradient: Float64Array
  /** The run up to the step, as if it ended there: views of the same numbers. */
  readonly reached: Trace
  /** What may be shown: the run up to the step, or all of it where that is wanted. */
  readonly seen: Trace
  /** Whether all of it is wanted. */
  readonly isWhole: boolean
  /** Whether the step is the run's last. */
  readonly isAtEnd: boolean
}

export function frameAt(run: Run, step: number, isWhole: boolean): RunFrame {
  const { trace } = run
  const record = indexUpTo(trace.steps, step)
  const reached = traceUpTo(trace, record)
  return {
    ...run,
    record,
    step: trace.steps[record] ?? 0,
    point: pointAt(trace, record),
    value: trace.values[record] ?? NaN,
    gradient: gradientAt(trace, record),
    reached,
    seen: isWhole ? trace : reached,
    isWhole,
    isAtEnd: record === trace.steps.length - 1,
  }
}

/** Where a step lies among the records of a thinned trace: at 6.4 it is 40 % of the way from record 6 to record 7. */
export function recordPosition({ steps }: Trace, step: number): number {
  const record = indexUpTo(steps, step)
  const [from, to] = [steps[record] ?? 0, steps[record + 1]]
  return to === undefined ? record : record + Math.max(0, (step - from) / (to - from))
}

function traceUpTo(trace: Trace, record: number): Trace {
  const [count, length] = [record + 1, (record + 1) * trace.dimension]
  const step = trace.steps[record] ?? 0
  return {
    ...trace,
    steps: trace.steps.subarray(0, count),
    points: trace.points.subarray(0, length),
    values: trace.values.subarray(0, count),
    gradients: trace.gradients.subarray(0, length),
    events: eventsUpTo(trace.events, step),
    outcome: record === trace.steps.length - 1 ? trace.outcome : outcomeAt(trace, step),
  }
}
