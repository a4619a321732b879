import type { Trace } from '../../src-main/contract/trace'
import { exactDigits } from '../numbers/digits'
import { pointNames, type PointNames } from './point-names'

/** Column names of the step table: step, x0, x1, f, df/dx0, df/dx1. */
export function stepColumns({ coordinates, value }: PointNames): string[] {
  return ['step', ...coordinates, value, ...coordinates.map((name) => `d${value}/d${name}`)]
}

/** One record of a trace as the digits of its row. */
export function stepRow(trace: Trace, record: number): string[] {
  const own = (flat: Float64Array) => flat.subarray(record * trace.dimension, (record + 1) * trace.dimension)
  const numbers = [trace.steps[record], ...own(trace.points), trace.values[record], ...own(trace.gradients)]
  return numbers.map((value) => exactDigits(value ?? NaN))
}

/** All records as CSV (RFC 4180), every number with all its digits. @param names those of a formula unless said */
export function stepCsv(trace: Trace, names: PointNames = pointNames(undefined, trace.dimension)): string {
  const rows = Array.from(trace.steps, (_, record) => stepRow(trace, record).join(','))
  return [stepColumns(names).join(','), ...rows, ''].join('\r\n')
}
