import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backward, compileFormula, differentiate, evaluate } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

/** Smooth functions whose values stay moderate wherever their operand does. */
const smooth = ['sin', 'cos', 'tanh', 'sigmoid', 'softplus', 'atan', 'sinh', 'cosh', 'exp']
const formula = fc.letrec<{ any: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('x0', 'x1', 'x2', 'pi'),
    fc.double({ min: -2, max: 2, noNaN: true }).map((value) => `(${String(Math.round(value * 100) / 100)})`),
  ),
  any: fc.oneof(
    { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.tuple(tie('any'), fc.constantFrom('+', '-', '*'), tie('any')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} / (2 + (${b})^2))`),
    fc.tuple(fc.constantFrom(...smooth), tie('any')).map(([name, a]) => `${name}(${a})`),
    tie('any').map((a) => `sqrt(1 + (${a})^2)`),
    tie('any').map((a) => `log(1 + (${a})^2)`),
    fc.tuple(tie('any'), fc.constantFrom('2', '3', '2.5')).map(([a, power]) => `(1 + (${a})^2)^${power}`),
  ),
})).any
const coordinate = fc.double({ min: -2, max: 2, noNaN: true })

describe('the backward pass', () => {
  it('agrees with central differences on any smooth formula', () => {
    fc.assert(
      fc.property(formula, fc.tuple(coordinate, coordinate, coordinate), (text, point) => {
        const compiled = compileFormula(text)
        const h = 1e-5
        // Differences say little where f is so steep or curved that their own errors (h² f''', ε f / h) are large.
        const around = [-1, 1].flatMap((side) =>
          point.map((_, i) =>
            evaluate(
              compiled,
              point.map((x, j) => (i === j ? x + side * 100 * h : x)),
            ),
          ),
        )
        const value = evaluate(compiled, point)
        fc.pre(around.every((reading) => Math.abs(reading - value) < 0.01 && Math.abs(reading) < 1e3))
        const numerical = differentiate(compiled, point, { method: 'central', h, precision: 'float64' })
        const { gradient, value: valueToo } = backward(compiled, point)
        expect(valueToo).toBe(value)
        gradient.forEach((slope, i) => expect(Math.abs(slope - (numerical[i] ?? NaN))).toBeLessThan(1e-4))
      }),
      { numRuns: 2_000 },
    )
  })

  it('uses a few evaluations, not many points: one variable used twice gets both shares', () => {
    expect([...backward('x0*x1 + x0', [3, 5]).gradient]).toStrictEqual([6, 3])
  })

  it('gives coordinates that the formula does not use the slope 0', () => {
    expect([...backward('x0^2', [3, 4]).gradient]).toStrictEqual([6, 0])
    expect([...backward('x1', [3, 4, 5]).gradient]).toStrictEqual([0, 1, 0])
    expect([...backward('7', [3]).gradient]).toStrictEqual([0])
  })

  it('in float32 rounds every product and sum', () => {
    const [slope] = differentiate('0.1x^3', [0.3], { method: 'backward', precision: 'float32' })
    expect(slope).toBe(Math.fround(slope ?? NaN))
    expect(slope).toBeCloseTo(0.027, 8)
    expect(slope).not.toBe(backward('0.1x^3', [0.3]).gradient[0])
  })
})

describe('slopes in corners, at ties and at edges', () => {
  it.each([
    ['relu(x)', [0], [0]],
    ['relu(x)', [2], [1]],
    ['abs(x)', [0], [0]],
    ['abs(x)', [-2], [-1]],
    ['sign(x)', [0], [0]],
    ['step(x)', [0], [0]],
    ['max(x, y)', [1, 1], [0.5, 0.5]],
    ['min(x, y)', [1, 1], [0.5, 0.5]],
    ['max(x, y)', [1, 2], [0, 1]],
    ['min(x, y)', [1, 2], [1, 0]],
    ['max(x, x)', [3], [1]],
    ['max(x0, x1, x2)', [1, 1, 1], [1 / 3, 1 / 3, 1 / 3]],
    ['min(x0, x1, x2)', [1, 1, 1], [1 / 3, 1 / 3, 1 / 3]],
    ['max(x0, x1, x2)', [1, 2, 2], [0, 0.5, 0.5]],
    ['max(x0, x1, x2)', [2, 1, 2], [0.5, 0, 0.5]],
    ['max(x0, x1, x2)', [2, 2, 1], [0.5, 0.5, 0]],
    ['max(x0, x1, x2)', [1, 2, 3], [0, 0, 1]],
    ['max(x0, max(x1, x2))', [1, 1, 1], [1 / 3, 1 / 3, 1 / 3]],
    ['min(x0, x1, x2, x3, x4)', [7, 7, 7, 7, 7], [0.2, 0.2, 0.2, 0.2, 0.2]],
    ['max(x0, min(x1, x2))', [1, 1, 1], [0.5, 0.25, 0.25]],
    ['max(x0, 0)', [0], [0.5]],
    ['max(x0, 1 - 1, 0)', [0], [1 / 3]],
    ['3*max(x0, x1, x0)^2', [2, 2], [8, 4]],
    ['x^0', [0], [0]],
    ['x^3', [-2], [12]],
    ['x^2.5', [0], [0]],
    ['x^1', [0], [1]],
    ['2^x', [0], [Math.LN2]],
    ['0^x', [2], [0]],
    ['x^y', [0, 2], [0, 0]],
    ['1/x', [2], [-0.25]],
    ['sqrt(x)', [0], [Infinity]],
    ['log(x)', [-1], [NaN]],
    ['x^0.5', [-1], [NaN]],
    ['x * sqrt(y)', [0, 0], [0, 0]],
    ['max(x, sqrt(y))', [1, 0], [1, 0]],
    ['sigmoid(x)', [-700], [Math.exp(-700)]],
    ['softplus(x)', [800], [1]],
    ['tanh(x)', [800], [0]],
  ])('%s at %j', (text, point, slopes) => {
    const { gradient } = backward(text, point)
    slopes.forEach((slope, i) => {
      if (Number.isFinite(slope)) expect(gradient[i]).toBeCloseTo(slope, 14)
      else expect(gradient[i]).toBe(slope)
    })
  })

  it('sigmoid keeps its slope in both tails', () => {
    expect(backward('sigmoid(x)', [40]).gradient[0]).toBeCloseTo(Math.exp(-40), 30)
    expect(backward('sigmoid(x)', [40]).gradient[0]).toBeGreaterThan(0)
  })
})

describe('differentiate', () => {
  it('leaves the point as it was', () => {
    const point = Float64Array.of(-3, 4)
    differentiate('x0^2 + x1^2', point, { method: 'central', h: 1e-4, precision: 'float64' })
    expect([...point]).toStrictEqual([-3, 4])
  })

  it('takes a compiled formula as it takes its text', () => {
    const options = { method: 'forward', h: 1e-3, precision: 'float32' } as const
    expect(differentiate(compileFormula('sin(x)'), [1], options)).toStrictEqual(differentiate('sin(x)', [1], options))
  })

  it.each([
    [[1], { method: 'central', h: 1e-4 }, 'point-too-short'],
    [[1, 2], { method: 'central', h: 0 }, 'h'],
    [[1, 2], { method: 'central', h: Infinity }, 'h'],
    [[1, 2], { method: 'sideways', h: 1 }, 'method'],
    [[1, 2], { method: 'central', h: 1, precision: 'float16' }, 'precision'],
  ])('at %j with %j is refused: %s', (point, options, kind) => {
    const request = options as Parameters<typeof differentiate>[2]
    expect(failureOf(() => differentiate('x0 + x1', point, request))).toMatchObject({ kind, key: `error.spec.${kind}` })
  })
})
