/** A gradient function with a mistake in it: `square` stands where `f` should. */
export const WRONG = [
  'def square(v):',
  '    return v * v',
  '',
  'def gradient(f, x):',
  '    g = [0.0] * len(x)',
  '    for i in range(len(x)):',
  '        above = square(x[i] + h)',
  '        below = square(x[i] - h)',
  '        g[i] = (above - below) / (2 * h)',
  '    return g',
] as const

/** Lines of WRONG where f should be read. */
export const GUILTY: readonly number[] = [6, 7]
