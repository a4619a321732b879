import type { Precision } from '../../contract/spec'
import { ATOM } from '../expression/bracket'
import type { PrimitiveName } from '../graph/primitives'
import type { ReductionName } from '../graph/reductions'
import { call, pythonOperators, type Library, type Spelling } from './python'

/** name(name(a, b), c), … for a function that takes two. */
function inPairs(name: string): Spelling {
  return (...operands) => operands.reduce((soFar, next) => call(name)(soFar, next))
}

/** name(a, 0) */
function withZero(name: string): Spelling {
  return (...operands) => call(name)(...operands, { text: '0', tightness: ATOM })
}

const sigmoid = `def sigmoid(a):
    return np.exp(-np.logaddexp(0, -a))  # 1/(1 + exp(-a)), without overflow`

const primitives: Readonly<Record<PrimitiveName, Spelling>> = {
  ...pythonOperators,
  sin: call('np.sin'),
  cos: call('np.cos'),
  tan: call('np.tan'),
  asin: call('np.arcsin'),
  acos: call('np.arccos'),
  atan: call('np.arctan'),
  sinh: call('np.sinh'),
  cosh: call('np.cosh'),
  tanh: call('np.tanh'),
  exp: call('np.exp'),
  log: call('np.log'),
  log10: call('np.log10'),
  log2: call('np.log2'),
  sqrt: call('np.sqrt'),
  cbrt: call('np.cbrt'),
  abs: call('np.abs'),
  min: inPairs('np.minimum'),
  max: inPairs('np.maximum'),
  sign: call('np.sign'),
  // 0 at 0; and NaN of NaN, where np.where would give 0.
  step: withZero('np.heaviside'),
  sigmoid: call('sigmoid', sigmoid),
  relu: withZero('np.maximum'),
  // log(exp(a) + exp(0)), without overflow.
  softplus: withZero('np.logaddexp'),
}

const reductions: Readonly<Record<ReductionName, Spelling>> = {
  sum: call('np.sum'),
  mean: call('np.mean'),
  max: call('np.max'),
  min: call('np.min'),
}

/**
 * NumPy, for a formula of variables that each hold one number of its own, so that it rounds as the engine does: `a**2` of one
 * number goes through the power function of the machine, which is not right in the last digit for each a.
 */
export function numpyOfNumbers(precision: Precision): Library {
  return { ...numpy(precision), square: call('np.square'), typesAll: precision === 'float32' }
}

/** NumPy, for values. */
export function numpy(precision: Precision): Library {
  const typed = call(`np.${precision}`)
  return {
    constants: { pi: 'np.pi', e: 'np.e' },
    primitives,
    reductions,
    typed,
    // Of a bare number NumPy makes a float64, which would make all that it meets one.
    taken: (operands) => {
      const isBare = operands.every(({ number }) => number !== undefined)
      return precision === 'float32' && isBare ? operands.map((operand) => typed(operand)) : operands
    },
  }
}
