import type { Precision } from '../../contract/spec'
import { variablesOf, type CompiledFormula } from '../graph/compiled-formula'
import { numpyOfNumbers } from './numpy'
import { writeFormula } from './write-formula'

const SQUARES = '# np.square(a) is a*a. a**2 may differ from it in the last digit.'

/** f of its coordinates, one argument each: as many as a point has. */
export function defineByCoordinates(formula: CompiledFormula, dimension: number): string[][] {
  const names = Array.from({ length: dimension }, (_, i) => `x${String(i)}`)
  return define(formula, 'float64', names.join(', '), [])
}

/** f of a point, an array. */
export function defineByPoint(formula: CompiledFormula, precision: Precision): string[][] {
  const used = variablesOf(formula.graph)
  const names = used.map((i) => `x${String(i)}`).join(', ')
  const entries = used.map((i) => `x[${String(i)}]`).join(', ')
  return define(formula, precision, 'x', used.length > 0 ? [`    ${names} = ${entries}`] : [])
}

/** @returns pieces of a script: what the formula needs first, f itself last */
function define({ expression }: CompiledFormula, precision: Precision, taken: string, unpacked: string[]): string[][] {
  const { text, helpers } = writeFormula(expression, numpyOfNumbers(precision))
  const remark = text.includes('np.square') ? [SQUARES] : []
  return [...helpers.map((helper) => [helper]), [...remark, `def f(${taken}):`, ...unpacked, `    return ${text}`]]
}
