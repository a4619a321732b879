import { isScalar } from '../graph/shape'
import { numpy } from './numpy'
import type { Program } from './program'
import { joinPieces, writeInput, writeValue } from './write-value'

/** The nudge of the textbook; in float32 it would be lost in rounding. */
const NUDGE = { float64: '1e-4', float32: '1e-2' } as const

/** A script that prints the value and, by central differences, the gradient by each variable. */
export function numpyScript(program: Program): string {
  const { names, precision, inputs } = program
  const { lines, name, helpers } = writeValue(program, numpy(precision))
  const settings = precision === 'float32' ? ['dtype=np.float32'] : []
  const value = `f(${names.join(', ')})`
  const held = names.map((each) => `${each} = ${writeInput(inputs[each] ?? NaN, 'np.array', 'np.arange', settings)}`)
  return joinPieces([
    ['import numpy as np'],
    held,
    ...helpers.map((helper) => [helper]),
    [`def ${value}:`, ...[...lines, `return ${name}`].map((line) => `    ${line}`)],
    ...gradientOf(program, value),
  ])
}

function gradientOf({ names, precision, vector, shape, reduce }: Program, value: string): string[][] {
  const printed = `print(${value})`
  if (names.length === 0) return [[printed]]
  const isList = !isScalar(shape) && reduce === undefined
  if (isList && !vector) return [[`${printed}  # a list: only one number has a gradient, such as np.sum(${value})`]]
  const vectorLine = vector && [`v = ${writeInput(isList ? vector : (vector[0] ?? NaN), 'np.array', 'np.arange', [])}`]
  const scalar = vector ? `np.sum(v*${value})` : value
  return [
    numericalGradient(NUDGE[precision]),
    vectorLine ?? [],
    [printed, ...names.map((name) => `print(numerical_gradient(lambda: ${scalar}, ${name}))`)],
  ]
}

/** float(), because f may give back the very array that is nudged. */
function numericalGradient(h: string): string[] {
  return [
    '# NumPy has no backward pass: central differences, one nudged number of x after another.',
    `def numerical_gradient(f, x, h=${h}):`,
    '    gradient = np.zeros_like(x)',
    '    for i in np.ndindex(x.shape):',
    '        kept = x[i]',
    '        x[i] = kept + h',
    '        above = float(f())',
    '        x[i] = kept - h',
    '        below = float(f())',
    '        x[i] = kept',
    '        gradient[i] = (above - below)/(2*h)',
    '    return gradient',
  ]
}
