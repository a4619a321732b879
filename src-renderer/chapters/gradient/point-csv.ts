import type { Gradients } from '../../../src-main/contract/gradients'
import { variableName } from '../../controls/variable-names'
import { csvText } from '../../numbers/csv-text'
import { exactDigits } from '../../numbers/digits'

/** Points with value, gradient by the chosen method and exact gradient as CSV (RFC 4180), every number whole. */
export function pointCsv({ dimension, points, values, gradients, exact }: Gradients, write = exactDigits): string {
  const names = Array.from({ length: dimension }, (_, i) => variableName(i))
  const header = [...names, 'f', ...names.map((name) => `df/d${name}`), ...names.map((name) => `exact df/d${name}`)]
  const rows = Array.from(values, (value, i) => {
    const own = (flat: Float64Array) => Array.from(flat.subarray(i * dimension, (i + 1) * dimension))
    return [...own(points), value, ...own(gradients), ...own(exact)].map(write)
  })
  return csvText([header, ...rows])
}
