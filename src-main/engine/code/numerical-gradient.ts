import type { DerivativeMethod } from '../../contract/spec'

interface Differences {
  /** Of the array that is nudged. */
  readonly name: 'x' | 'W'
  readonly method: Exclude<DerivativeMethod, 'backward'>
  /** The nudge, in Python. */
  readonly h: string
}

/** The textbook's function: numerical differences of a function of an array. */
export function numericalGradient({ name, method, h }: Differences): string[] {
  const lines = method === 'central' ? CENTRAL : FORWARD
  return [
    '# Nudges one entry of x after another, in place, and puts it back.',
    `def numerical_gradient(f, x, h=${h}):`,
    '    gradient = np.zeros_like(x)',
    ...lines,
    '    return gradient',
  ].map((line) => line.replace(/\bx\b/g, name))
}

const CENTRAL = [
  '    for i in np.ndindex(x.shape):',
  '        kept = x[i]',
  '        x[i] = kept + h',
  '        above = f(x)',
  '        x[i] = kept - h',
  '        below = f(x)',
  '        x[i] = kept',
  '        gradient[i] = (above - below)/(2*h)',
]

const FORWARD = [
  '    value = f(x)',
  '    for i in np.ndindex(x.shape):',
  '        kept = x[i]',
  '        x[i] = kept + h',
  '        above = f(x)',
  '        x[i] = kept',
  '        gradient[i] = (above - value)/h',
]
