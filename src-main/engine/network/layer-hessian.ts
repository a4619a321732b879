import { classOf } from '../../contract/layer'
import type { CheckedLayer } from './check-layer'

/**
 * The second derivatives of the loss by the weights, by rule. Of one sample with the probabilities p, its class t and
 * q = p_t/(p_t + epsilon) the gradient by the scores is q(p - t), and so the second derivatives by the scores are
 *
 *   q(diag p - ppᵀ) - epsilon·p_t/(p_t + epsilon)² (p - t)(p - t)ᵀ
 *
 * where t as a vector is one-hot. By w_ic and w_jd that is times x_i·x_j; the loss is the mean over the samples.
 *
 * @param probabilities samples × classes
 * @param hessian weights × weights, written row by row
 */
export function layerHessian(layer: CheckedLayer, probabilities: Float64Array, hessian: Float64Array): void {
  const { inputs, classes } = layer
  const wide = (inputs[0]?.length ?? 0) * classes
  hessian.fill(0)
  inputs.forEach((sample, n) => {
    const byScores = scoreHessian(layer, n, probabilities.subarray(n * classes, (n + 1) * classes))
    for (let i = 0; i < wide; i++) {
      for (let j = 0; j < wide; j++) {
        const [c, d] = [i % classes, j % classes]
        const weight = ((sample[(i - c) / classes] as number) * (sample[(j - d) / classes] as number)) / inputs.length
        hessian[i * wide + j] = (hessian[i * wide + j] as number) + weight * byScores(c, d)
      }
    }
  })
}

/** Of one sample, by the scores of two classes. */
function scoreHessian({ targets, epsilon }: CheckedLayer, n: number, p: Float64Array) {
  const hot = classOf(targets[n] ?? 0)
  const right = p[hot] as number
  const q = right / (right + epsilon)
  const bend = (epsilon / (right + epsilon)) * q
  const surplus = (c: number) => (p[c] as number) - Number(c === hot)
  return (c: number, d: number): number => {
    const spread = (c === d ? (p[c] as number) : 0) - (p[c] as number) * (p[d] as number)
    return q * spread - bend * surplus(c) * surplus(d)
  }
}
