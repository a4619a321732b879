import { classOf } from '../../contract/layer'
import type { Rows } from '../../contract/network'
import type { CheckedLayer } from './check-layer'

/** xᵀ(p - t)/N, the gradient of the loss without its epsilon, row by row. @param probabilities a row for each sample */
export function closedForm({ inputs, targets, classes }: CheckedLayer, probabilities: Rows): Float64Array {
  const gradient = new Float64Array((inputs[0]?.length ?? 0) * classes)
  inputs.forEach((sample, n) => {
    const hot = classOf(targets[n] ?? 0)
    sample.forEach((x, row) => {
      for (let column = 0; column < classes; column++) {
        const surplus = (probabilities[n]?.[column] ?? NaN) - Number(column === hot)
        gradient[row * classes + column] = (gradient[row * classes + column] as number) + x * surplus
      }
    })
  })
  return gradient.map((sum) => sum / inputs.length)
}
