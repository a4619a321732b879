import type { Trace } from '../../src-main/contract/trace'
import { csvText } from '../numbers/csv-text'
import { exactDigits } from '../numbers/digits'
import { pointNames, type PointNames } from './point-names'

/** Column names of the step table: step, x0, x1, f, df/dx0, df/dx1. */
export function stepColumns({ coordinates, value }: PointNames): string[] {
  return ['step', ...coordinates, value, ...coordinates.map((name) => `d${value}/d${name}`)]
}

/** One record of a trace as the digits of its row. @param write how a number is written; a step is a whole one */
export function stepRow(trace: Trace, record: number, write = exactDigits): string[] {
  const own = (flat: Float64Array) => flat.subarray(record * trace.dimension, (record + 1) * trace.dimension)
  const numbers = [...own(trace.points), trace.values[record] ?? NaN, ...own(trace.gradients)]
  return [exactDigits(trace.steps[record] ?? NaN), ...numbers.map(write)]
}

/** All records as CSV (RFC 4180), every number with all its digits. @param names those of a formula unless said */
export function stepCsv(
  trace: Trace,
  names: PointNames = pointNames(undefined, trace.dimension),
  write = exactDigits,
): string {
  return csvText([stepColumns(names), ...Array.from(trace.steps, (_, record) => stepRow(trace, record, write))])
}
