import type { Expression } from '../expression/expression'
import { numpy } from './numpy'
import { joinPieces } from './write-value'
import { writeFormula } from './write-formula'

/**
 * A formula as a function in Python, with all that it needs before it. Example: `sin(x0)` is
 * `import numpy as np`, `def f(x0):`, `return np.sin(x0)`.
 *
 * @param dimension how many parameters it has, x0, x1, …
 */
export function writeFunction({ expression, dimension }: { expression: Expression; dimension: number }): string {
  const { text, helpers } = writeFormula(expression, numpy('float64'))
  const parameters = Array.from({ length: dimension }, (_, index) => `x${String(index)}`).join(', ')
  const pieces = [...helpers.map((helper) => [helper]), [`def f(${parameters}):`, `    return ${text}`]]
  const needsNumpy = pieces.flat().some((line) => line.includes('np.'))
  return joinPieces(needsNumpy ? [['import numpy as np'], ...pieces] : pieces)
}
