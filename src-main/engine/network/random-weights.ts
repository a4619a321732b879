import { randomWeightsRequest } from '../../contract/network'
import { createNormal, toDigits } from '../chance/normal'
import { checkedAgainst } from '../graph/spec-error'

/** As many as the textbook prints of its own draw. */
const DIGITS = 8

/**
 * A standard normal draw of a layer's weights, row by row; the same seed, the same weights.
 * @throws FailureError `error.spec.seed`, `.input-count`, `.classes`
 */
export function randomWeights(seed: number, inputCount: number, classes: number): readonly number[] {
  checkedAgainst(randomWeightsRequest, { seed, inputCount, classes })
  const next = createNormal(seed)
  return Array.from({ length: inputCount * classes }, () => toDigits(next(), DIGITS))
}
