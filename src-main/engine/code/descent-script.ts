import type { ScriptAbout } from '../../contract/script'
import type { DerivativeChoice, Precision } from '../../contract/spec'
import type { CompiledFormula } from '../graph/compiled-formula'
import { defineByPoint } from './define-f'
import { listLiteral, matrixLiteral, scalarLiteral } from './literals'
import { numericalGradient } from './numerical-gradient'
import { joinPieces } from './write-value'

/** The gradient at each listed point. */
export function gradientsScript(formula: CompiledFormula, { points, derivative }: ScriptAbout<'gradients'>): string {
  return joinPieces([
    ['import numpy as np'],
    ...defineByPoint(formula, 'float64'),
    differentiate(derivative, 'float64'),
    [`points = np.array(${matrixLiteral(points)})`],
    ['for x in points:', '    print(*x.tolist(), *numerical_gradient(f, x).tolist())'],
  ])
}

/** Steps of a descent: number, point and value. */
export function descentScript(
  formula: CompiledFormula,
  { start, derivative, precision, ...descent }: ScriptAbout<'descent'>,
): string {
  return joinPieces([
    ['import numpy as np'],
    ...defineByPoint(formula, precision),
    differentiate(derivative, precision),
    DESCEND,
    [
      `x = np.array(${listLiteral(start)}${precision === 'float32' ? ', dtype=np.float32' : ''})`,
      `lr = ${scalarLiteral(descent.learningRate, precision)}  # the learning rate`,
      `gradient_descent(f, x, lr, step_num=${String(descent.steps)}, every=${String(descent.every)})  # every=1 prints each step`,
    ],
  ])
}

const DESCEND = [
  '# Prints the number of the step, the point and f.',
  'def gradient_descent(f, x, lr, step_num, every):',
  '    print(0, *x.tolist(), float(f(x)))',
  '    for step in range(1, step_num + 1):',
  '        x = x - lr*numerical_gradient(f, x)',
  '        if step % every == 0 or step == step_num:',
  '            print(step, *x.tolist(), float(f(x)))',
]

function differentiate({ method, h }: DerivativeChoice, precision: Precision): string[] {
  const nudge = scalarLiteral(h, precision)
  if (method !== 'backward') return numericalGradient({ name: 'x', method, h: nudge })
  return [...NO_BACKWARD, ...numericalGradient({ name: 'x', method: 'central', h: nudge })]
}

const NO_BACKWARD = [
  '# NumPy has no backward pass, by which Downhill differentiates here: these are central differences,',
  '# and the last digits are others.',
]
