import { clustersRequest, type LabelledSamples } from '../../contract/network'
import { createNormal, toDigits } from '../chance/normal'
import { checkedAgainst } from '../graph/spec-error'

const SAMPLES = 24
/** Around the origin, a third of a turn apart: lines through the origin, all that a layer without bias has, part them. */
const CENTRES = [
  [0, 1.2],
  [1.04, -0.6],
  [-1.04, -0.6],
] as const
const SPREAD = 0.4
/** Of an input: as many as a table has room for. */
const DIGITS = 2

/**
 * Three small clusters in two dimensions, one for each class, eight samples each, in turn; the same seed, the same samples.
 * @throws FailureError `error.spec.seed`
 */
export function threeClusters(seed: number): LabelledSamples {
  checkedAgainst(clustersRequest, { seed })
  const next = createNormal(seed)
  const targets = Array.from({ length: SAMPLES }, (_, i) => i % CENTRES.length)
  const inputs = targets.map((label) => (CENTRES[label] ?? []).map((at) => toDigits(at + SPREAD * next(), DIGITS)))
  return { inputs, targets, classes: CENTRES.length }
}
