import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backward, compileFormula, differentiate, exportCode, inspect } from '../../../../src-main/engine'
import { FailureError } from '../../../../src-main/contract/failure'
import type { Inspection } from '../../../../src-main/contract/inspection'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { anyFormula, smoothFormula } from '../../../support/random-formula'

const { at: x, sum, mean, max } = reference.backward
const formula = '2*x0^2+2'
const float32 = { precision: 'float32' } as const

function failureOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof FailureError) return error.failure
    throw error
  }
  throw new Error('It did not fail.')
}

/** The operations in order, and for each where it takes its operands from. */
const shapeOf = ({ nodes }: Inspection) => nodes.map(({ operation, operands }) => [operation, ...operands])

describe('the textbook’s 17 samples of 2x² + 2', () => {
  it.each([
    ['sum', sum],
    ['loop', sum],
    ['mean', mean.map(Math.fround)],
    ['max', max],
  ] as const)('have the reference’s x.grad behind %s, in float32', (reduce, expected) => {
    const { gradients } = inspect(formula, { x0: x }, { ...float32, reduce })
    if (reduce !== 'mean') expect(gradients).toEqual({ x0: expected })
    // 1/17 is rounded before it is multiplied, so a last bit may differ from 4x/17 rounded at the end.
    else (gradients['x0'] as number[]).forEach((g, i) => expect(g).toBeCloseTo(expected[i] ?? NaN, 7))
  })

  it('have the reference’s mean in all digits in float64', () => {
    const { gradients } = inspect(`mean(${formula})`, { x0: x })
    ;(gradients['x0'] as number[]).forEach((g, i) => expect(g).toBeCloseTo(mean[i] ?? NaN, 15))
  })

  it('have the value 85 behind sum and loop, 5 behind mean, 10 behind max', () => {
    const values = (['sum', 'loop', 'mean', 'max'] as const).map(
      (reduce) => inspect(formula, { x0: x }, { reduce }).value,
    )
    // Σ 2x² + 2 over x = -2, -1.75, …, 2 is 2·25.5 + 34.
    expect(values).toEqual([85, 85, 5, 10])
  })

  it('give the tie of max to one index where that is wanted', () => {
    const { gradients } = inspect(formula, { x0: x }, { reduce: 'max', ties: 'first' })
    expect(gradients['x0']).toEqual([-8, ...Array.from({ length: 16 }, () => 0)])
  })

  it('are added one after the other by a loop: 17 additions, beginning with 0', () => {
    const { nodes } = inspect(formula, { x0: x }, { reduce: 'loop' })
    const behind = nodes.slice(nodes.findLastIndex(({ shape }) => shape.length === 1) + 1)
    expect(behind.filter(({ operation }) => operation === 'add')).toHaveLength(17)
    expect(behind[0]).toMatchObject({ operation: 'constant', value: 0 })
    // y0 + … + yk after each addition: 10, 18.125, …
    expect(behind.filter(({ operation }) => operation === 'add').slice(0, 2)).toMatchObject([
      { value: 10 },
      { value: 18.125 },
    ])
    expect(inspect(`sum(${formula})`, { x0: x }).nodes.at(-1)).toMatchObject({ operation: 'sum', value: 85 })
  })

  it('need no second reduction where the formula has one', () => {
    const { nodes } = inspect(`sum(${formula})`, { x0: x }, { reduce: 'mean' })
    expect(nodes.at(-1)).toMatchObject({ operation: 'sum', value: 85 })
  })

  it('cannot be gone back from as they are: the failure says why, and a vector is a remedy', () => {
    expect(failureOf(() => inspect(formula, { x0: x }))).toMatchObject({ kind: 'not-scalar', values: { count: 17 } })
    const vector = x.map((_, i) => (i === 3 ? 1 : 0))
    expect(inspect(formula, { x0: x }, { vector }).gradients['x0']).toEqual(
      x.map((each, i) => (i === 3 ? 4 * each : 0)),
    )
  })
})

describe('the graph', () => {
  it('has one node for a shared input, with several edges out, and says where each piece stands', () => {
    const text = '(x0*x1 + x0)^2 + x1^2'
    const inspection = inspect(text, { x0: 2, x1: -1.5 })
    expect(shapeOf(inspection)).toEqual([
      ['variable'],
      ['variable'],
      ['multiply', 0, 1],
      ['add', 2, 0],
      ['multiply', 3, 3],
      ['multiply', 1, 1],
      ['add', 4, 5],
    ])
    const pieces = inspection.nodes.map(({ places }) => places.map(({ from, to }) => text.slice(from, to)))
    expect(pieces[0]).toEqual(['x0', 'x0'])
    expect(pieces[3]).toEqual(['x0*x1 + x0'])
    expect(pieces.at(-1)).toEqual([text])
    expect(inspection.nodes.map(({ value }) => value)).toEqual([2, -1.5, -3, -1, 1, 2.25, 3.25])
    // By hand: f = (x0 x1 + x0)² + x1², ∂f/∂x0 = 2(x0 x1 + x0)(x1 + 1), ∂f/∂x1 = 2(x0 x1 + x0) x0 + 2 x1.
    expect(inspection.gradients).toEqual({ x0: 1, x1: -7 })
    expect(inspection.nodes.map(({ gradient }) => gradient)).toEqual([1, -7, -2, -2, 1, 1, 1])
    expect(inspection.nodes.map(({ locals }) => locals)).toEqual([
      [],
      [],
      [-1.5, 2],
      [1, 1],
      [-1, -1],
      [-1.5, -1.5],
      [1, 1],
    ])
    expect(inspect('x0*4', { x0: 3 }).nodes.at(-1)?.locals).toEqual([4, undefined])
  })

  it('is walked back each node after all its consumers, with every sum on the way', () => {
    const { order, contributions, nodes } = inspect('(x0*x1 + x0)^2 + x1^2', { x0: 2, x1: -1.5 })
    expect(order).toEqual([6, 5, 4, 3, 2, 1, 0])
    expect(contributions.map(({ from, to, local, value, sum: total }) => [from, to, local, value, total])).toEqual([
      [6, 4, 1, 1, 1],
      [6, 5, 1, 1, 1],
      [5, 1, -1.5, -1.5, -1.5],
      [5, 1, -1.5, -1.5, -3],
      [4, 3, -1, -1, -1],
      [4, 3, -1, -1, -2],
      [3, 2, 1, -2, -2],
      [3, 0, 1, -2, -2],
      [2, 0, -1.5, 3, 1],
      [2, 1, 2, -4, -7],
    ])
    expect(nodes.map(({ consumers }) => consumers)).toEqual([2, 3, 1, 2, 1, 1, 0])
  })

  it('adds up over the samples what one number gets that stands for all of them', () => {
    const { gradients, contributions } = inspect('sum(x1*x0)', { x0: [1, 2, 4], x1: 3 })
    expect(gradients).toEqual({ x0: [3, 3, 3], x1: 7 })
    expect(contributions.at(-1)).toMatchObject({ local: [3, 3, 3], value: [3, 3, 3] })
    expect(contributions.find(({ value }) => value === 7)).toMatchObject({ local: [1, 2, 4], sum: 7 })
  })

  it('hands nothing to constants, and has no gradient for them: that is not 0', () => {
    const { nodes, gradients } = inspect('x0*(2 + 3)', { x0: 4, x1: 9 })
    expect(nodes.map(({ gradient }) => gradient)).toEqual([5, undefined, undefined, undefined, 1])
    expect(gradients).toEqual({ x0: 5, x1: 0 })
  })

  it('shares a tie of three in thirds, in one node', () => {
    const { nodes, gradients } = inspect('max(x0, x1, x2)', { x0: 1, x1: 1, x2: 1 })
    expect(nodes.at(-1)).toMatchObject({ operation: 'max', operands: [0, 1, 2] })
    expect(gradients).toEqual({ x0: 1 / 3, x1: 1 / 3, x2: 1 / 3 })
  })

  it('shares a tie of samples evenly, or gives all to the first', () => {
    const inputs = { x0: [3, 7, 7, 1, 7] }
    expect(inspect('max(x0)', inputs).gradients['x0']).toEqual([0, 1 / 3, 1 / 3, 0, 1 / 3])
    expect(inspect('max(x0)', inputs, { ties: 'first' }).gradients['x0']).toEqual([0, 1, 0, 0, 0])
    expect(inspect('min(x0)', { x0: [1, 5, 1] }).gradients['x0']).toEqual([0.5, 0, 0.5])
  })

  it('rounds every number to float32 where that is wanted', () => {
    const { nodes, contributions } = inspect('mean(exp(x0)/3)', { x0: [0.1, 0.7, 1.3] }, float32)
    const numbers = [
      ...nodes.flatMap(({ value, gradient = 0 }) => [value, gradient]),
      ...contributions.flatMap(({ local, value, sum: total }) => [local, value, total]),
    ].flat()
    expect(numbers).toEqual(numbers.map(Math.fround))
    expect(numbers).toContain(Math.fround(0.1))
  })
})

describe('wrong inputs', () => {
  it.each([
    ['x0 + x1', { x0: 1 }, {}, 'input-missing', { name: 'x1' }],
    ['sum(x0 + x1)', { x0: [1, 2], x1: [1, 2, 3] }, {}, 'sizes-differ', { sizes: '2, 3' }],
    ['x0', { x0: [1, 2] }, { vector: [1] }, 'vector-length', { given: 1, expected: 2 }],
    ['x0', { x0: NaN }, {}, 'inputs', {}],
    ['x0', { x9: 1 }, {}, 'inputs', {}],
    ['x0', { x0: [] }, {}, 'inputs', {}],
  ] as const)('%s of %j %j: %s', (text, inputs, options, kind, values) => {
    expect(failureOf(() => inspect(text, inputs, options))).toMatchObject({ kind, key: `error.spec.${kind}`, values })
  })
})

it('a formula that is too long is told like every wrong formula, with its place', () => {
  for (const run of [inspect, exportCode]) {
    expect(failureOf(() => run(`x0${'+1'.repeat(1_000)}`, { x0: 1 }))).toMatchObject({
      kind: 'too-long',
      key: 'error.formula.too-long',
      position: 2_000,
    })
  }
})

const coordinate = fc.double({ min: -2, max: 2, noNaN: true })
const point = fc.tuple(coordinate, coordinate, coordinate)
const named = ([x0, x1, x2]: readonly [number, number, number]) => ({ x0, x1, x2 })

describe('for any formula', () => {
  it('the gradients are those of backward, bit for bit, also at corners and poles', () => {
    fc.assert(
      fc.property(anyFormula, fc.oneof(point, fc.constantFrom([0, 0, 0] as const, [1, -1, 1] as const)), (text, at) => {
        const { dimension } = compileFormula(text)
        const { value, gradient } = backward(text, at)
        const inspection = inspect(text, named([at[0], at[1], at[2]]))
        expect(inspection.value).toBe(value)
        const own = ['x0', 'x1', 'x2'].map((name) => inspection.gradients[name])
        expect(own.slice(0, dimension)).toEqual(Array.from(gradient.slice(0, dimension)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('in float32 too', () => {
    fc.assert(
      fc.property(anyFormula, point, (text, at) => {
        const exact = differentiate(text, at, { method: 'backward', precision: 'float32' })
        const { gradients } = inspect(text, named(at), float32)
        expect(['x0', 'x1', 'x2'].map((name) => gradients[name])).toEqual(Array.from(exact))
      }),
      { numRuns: 500 },
    )
  })

  it('without corners they are the central differences, to the seven digits that these have', () => {
    fc.assert(
      fc.property(smoothFormula, point, (text, at) => {
        const central = differentiate(text, at, { method: 'central', h: 1e-5 })
        const { gradients, value } = inspect(text, named(at))
        // A difference loses what the value has more digits than the slope: 1e-16 |f| / h, and h² f''' / 6 beside it.
        central.forEach((slope, i) => {
          const own = gradients[`x${String(i)}`] as number
          const scale = Math.max(1, Math.abs(own), Math.abs(value as number))
          fc.pre(scale < 1e4)
          expect(Math.abs(own - slope) / scale).toBeLessThan(1e-4)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('are given beside the central differences, the same as differentiate’s, in either precision', () => {
    fc.assert(
      fc.property(anyFormula, point, fc.constantFrom('float64', 'float32'), (text, at, precision) => {
        const expected = differentiate(text, at, { method: 'central', h: 1e-4, precision })
        const { central } = inspect(text, named(at), { precision })
        const { dimension } = compileFormula(text)
        const own = ['x0', 'x1', 'x2'].map((name) => central[name])
        expect(own.slice(0, dimension)).toEqual(Array.from(expected.slice(0, dimension)))
      }),
      { numRuns: 300 },
    )
  })

  it('samples are as if each had been computed alone', () => {
    fc.assert(
      fc.property(anyFormula, fc.array(coordinate, { minLength: 1, maxLength: 5 }), (text, samples) => {
        const at = { x1: 0.5, x2: -1.25 }
        const vector = samples.map(() => 1)
        const together = inspect(`(${text}) + 0*x0`, { x0: samples, ...at }, { vector })
        const alone = samples.map((x0) => inspect(`(${text}) + 0*x0`, { x0, ...at }))
        expect(together.value).toEqual(alone.map(({ value }) => value))
        expect(together.gradients['x0']).toEqual(alone.map(({ gradients }) => gradients['x0']))
      }),
      { numRuns: 300 },
    )
  })

  it('every node is final after its last contribution, and what it is after them is their sum', () => {
    fc.assert(
      fc.property(anyFormula, point, (text, at) => {
        const { nodes, order, contributions } = inspect(text, named(at))
        const turn = new Map(order.map((node, i) => [node, i]))
        const last = new Map(contributions.map(({ to, sum: total }) => [to, total]))
        for (const { from, to } of contributions) expect(turn.get(from)).toBeLessThan(turn.get(to) ?? -1)
        for (const [node, total] of last) expect(nodes[node]?.gradient).toBe(total)
      }),
      { numRuns: 300 },
    )
  })
})
