import fc from 'fast-check'
import type { SoftmaxLayer, Target } from '../../src-main/contract/layer'

export interface WeightedLayer {
  readonly layer: SoftmaxLayer & { readonly classes: number }
  /** Row by row. */
  readonly weights: readonly number[]
}

/** From -3 to 3: of all doubles most would be next to 0. */
const number = fc.integer({ min: -3e6, max: 3e6 }).map((millionths) => millionths / 1e6)
const listOf = <T>(item: fc.Arbitrary<T>, length: number) => fc.array(item, { minLength: length, maxLength: length })

/** Layers of any size that is allowed, with up to `most` samples, their targets by number; and weights for each. */
export const weightedLayer = (most = 6): fc.Arbitrary<WeightedLayer> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 6 }))
    .chain(([samples, width, classes]) =>
      fc.record({
        layer: fc.record({
          kind: fc.constant('softmax-layer' as const),
          inputs: listOf(listOf(number, width), samples),
          targets: listOf(fc.nat(classes - 1), samples),
          classes: fc.constant(classes),
        }),
        weights: listOf(number, width * classes),
      }),
    )

/** The row with a 1 at the class. */
export const oneHot = (target: Target, classes: number): Target =>
  typeof target === 'number' ? Array.from({ length: classes }, (_, c) => Number(c === target)) : target

/** The loss of one sample, written as the textbook does, without a graph. */
export function lossOfSample(
  { inputs, targets, epsilon = 1e-7 }: SoftmaxLayer,
  weights: readonly number[],
  n: number,
): number {
  const classes = weights.length / (inputs[0]?.length ?? NaN)
  const scores = Array.from({ length: classes }, (_, c) =>
    (inputs[n] ?? []).reduce((sum, x, row) => sum + x * (weights[row * classes + c] ?? NaN), 0),
  )
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return -Math.log((powers[targets[n] as number] ?? NaN) / total + epsilon)
}
