import type { OptimizerChoice } from '../../contract/spec'
import { round } from '../graph/evaluator'
import type { Optimizer } from './optimizer'

type Optimizers = { readonly [Kind in OptimizerChoice['kind']]: Optimizer<Extract<OptimizerChoice, { kind: Kind }>> }

/** The table of optimizers. */
export const optimizers: Optimizers = {
  // x ← x - η ∇f(x), all coordinates at once
  'gradient-descent': {
    init: () => ({}),
    step: ({ learningRate }, { point, gradient, isSingle }, next) => {
      const rate = round(learningRate, isSingle)
      for (let i = 0; i < point.length; i++) {
        const change = round(rate * (gradient[i] as number), isSingle)
        next[i] = round((point[i] as number) - change, isSingle)
      }
    },
  },
}
