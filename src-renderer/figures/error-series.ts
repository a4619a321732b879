import type { DifferenceErrors } from '../../src-main/contract/slope'
import type { Precision } from '../../src-main/contract/spec'
import type { ErrorKind, ErrorSeries } from './best-step'

const KINDS: readonly [ErrorKind, Precision, 'forwardError' | 'centralError'][] = [
  ['forward64', 'float64', 'forwardError'],
  ['central64', 'float64', 'centralError'],
  ['forward32', 'float32', 'forwardError'],
  ['central32', 'float32', 'centralError'],
]

/** The four series of the error figure, from the smallest h that is to be drawn on. */
export function errorSeries(errors: Readonly<Record<Precision, DifferenceErrors>>, lowest: number): ErrorSeries[] {
  return KINDS.map(([kind, precision, field]) => {
    const { hs, [field]: all } = errors[precision]
    const first = hs.findIndex((h) => h >= lowest)
    return { kind, hs: hs.subarray(first), errors: all.subarray(first) }
  })
}
