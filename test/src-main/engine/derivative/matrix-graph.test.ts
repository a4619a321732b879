import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inspection } from '../../../../src-main/contract/inspection'
import type { Precision } from '../../../../src-main/contract/spec'
import { inspectGraph } from '../../../../src-main/engine/derivative/inspect-graph'
import type { ShapedGraph, ShapedNode } from '../../../../src-main/engine/graph/graph'
import type { Shape } from '../../../../src-main/engine/graph/shape'
import { failureOf } from '../failure-of'

type Matrix = readonly (readonly number[])[]

/** A node that was never typed. */
type Plain<Node> = Node extends unknown ? Omit<Node, 'places'> : never
const graphOf = (dimension: number, ...nodes: readonly Plain<ShapedNode>[]): ShapedGraph => ({
  nodes: nodes.map((node) => ({ ...node, places: [] })),
  dimension,
})

const input = (matrix: Matrix) => ({
  shape: [matrix.length, matrix[0]?.length ?? 0] as Shape,
  values: Float64Array.from(matrix.flat()),
})

/** Looks into a graph whose variables A, B, … hold matrices, and whose result is one number. */
function look(graph: ShapedGraph, matrices: readonly Matrix[], precision: Precision = 'float64'): Inspection {
  const inputs = matrices.map(input)
  const named = inputs.map((each, index) => ['ABC'[index] ?? '', index, each] as const)
  return inspectGraph(graph, inputs, { named, seed: Float64Array.of(1), precision, ties: 'even' })
}

const A = { kind: 'variable', index: 0, name: 'A' } as const
const B = { kind: 'variable', index: 1, name: 'B' } as const

/** From -2 to 2: of all doubles most would be next to 0. */
const number = fc.integer({ min: -2e6, max: 2e6 }).map((millionths) => millionths / 1e6)
const matrix = (rows: number, columns: number): fc.Arbitrary<Matrix> => {
  const row = fc.array(number, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows })
}
const side = fc.integer({ min: 1, max: 4 })

function expectExact({ gradients, central }: Inspection) {
  for (const [name, exact] of Object.entries(gradients)) {
    const numerical = central[name] as readonly number[]
    ;(exact as readonly number[]).forEach((slope, i) =>
      expect(Math.abs(slope - (numerical[i] ?? NaN))).toBeLessThan(1e-6),
    )
  }
}

describe('a matrix product', () => {
  const product = graphOf(
    2,
    A,
    B,
    { kind: 'product', product: 'matmul', operands: [0, 1] },
    { kind: 'operation', primitive: 'multiply', operands: [2, 2] },
    { kind: 'reduction', reduction: 'sum', operand: 3 },
  )

  it('is rows times columns, and hands on G Bᵀ to the first and Aᵀ G to the second', () => {
    // Worked by hand: AB = [1·5 + 2·7, 1·6 + 2·8] = [19, 22], G = 2AB.
    const { nodes, gradients, contributions, value } = look(product, [[[1, 2]], [[5, 6], [7, 8]]]) // prettier-ignore
    expect(nodes[2]).toMatchObject({ operation: 'matmul', shape: [1, 2], value: [19, 22], gradient: [38, 44] })
    expect(value).toBe(19 * 19 + 22 * 22)
    expect(gradients).toEqual({ A: [38 * 5 + 44 * 6, 38 * 7 + 44 * 8], B: [38, 44, 76, 88] })
    const [toA, toB] = contributions.filter(({ from }) => from === 2)
    expect([toA?.local, toB?.local]).toEqual([
      [5, 7, 6, 8],
      [1, 2],
    ])
  })

  it('has the gradients that nudging each number finds, whatever the sides', () => {
    fc.assert(
      fc.property(
        fc.tuple(side, side, side).chain(([r, k, c]) => fc.tuple(matrix(r, k), matrix(k, c))),
        (matrices) => {
          expectExact(look(product, matrices))
        },
      ),
    )
  })

  it('rounds every product and every sum in float32', () => {
    const { fround } = Math
    fc.assert(
      fc.property(matrix(1, 3), matrix(3, 1), (a, b) => {
        const [row = [], column] = [a[0]?.map(fround), b.map(([x = NaN]) => fround(x))]
        const sum = row.reduce((total, x, k) => fround(total + fround(x * (column[k] ?? NaN))), 0)
        expect(look(product, [a, b], 'float32').nodes[2]?.value).toEqual([sum])
      }),
    )
  })

  it('is refused where the first is not as wide as the second is high', () => {
    const { key } = failureOf(() => look(product, [[[1, 2]], [[1, 2]]]))
    expect(key).toBe('error.spec.sizes-differ')
  })
})

describe('one number for each row', () => {
  const rowsOf = (reduction: 'rowSum' | 'rowMax') =>
    graphOf(
      1,
      A,
      { kind: 'row-reduction', reduction, operand: 0 },
      { kind: 'operation', primitive: 'multiply', operands: [0, 1] },
      { kind: 'reduction', reduction: 'mean', operand: 2 },
    )
  const square: Matrix = [
    [1, 2],
    [5, 3],
  ]

  it('is a column, each of whose numbers stands for its row', () => {
    const sums = look(rowsOf('rowSum'), [square])
    expect(sums.nodes[1]).toMatchObject({ operation: 'rowSum', shape: [2, 1], value: [3, 8], locals: [[1, 1, 1, 1]] })
    expect(sums.nodes[2]).toMatchObject({ shape: [2, 2], value: [3, 6, 40, 24] })
    // Mean of the row's sum squared, over 4 numbers: the slope is 2·sum/4.
    expect(sums.gradients).toEqual({ A: [1.5, 1.5, 4, 4] })
    const maxima = look(rowsOf('rowMax'), [square])
    expect(maxima.nodes[1]).toMatchObject({ value: [2, 5], gradient: [0.75, 2], locals: [[0, 1, 1, 0]] })
  })

  it('shares the gradient of equal largest ones within the row alone', () => {
    const { nodes } = look(rowsOf('rowMax'), [[[3, 3], [3, 1]]]) // prettier-ignore
    expect(nodes[1]?.locals).toEqual([[0.5, 0.5, 1, 0]])
  })

  it('has the gradients that nudging each number finds', () => {
    const matrices = fc.tuple(side, side).chain(([r, c]) => matrix(r, c))
    fc.assert(fc.property(matrices, (each) => expectExact(look(rowsOf('rowSum'), [each]))))
  })

  it('is handed on the sum over its row, each addition rounded in float32', () => {
    const graph = graphOf(
      1,
      A,
      { kind: 'given', shape: [1, 4], values: [0.1, 0.7, -0.3, 1 / 3] },
      { kind: 'operation', primitive: 'multiply', operands: [0, 1] },
      { kind: 'reduction', reduction: 'sum', operand: 2 },
    )
    const sum = [0.1, 0.7, -0.3, 1 / 3].reduce((total, x) => Math.fround(total + Math.fround(x)), 0)
    expect(look(graph, [[[5]]], 'float32').gradients).toEqual({ A: [sum] })
  })

  it('stands for a row, not for a column: another height is refused', () => {
    const graph = graphOf(2, A, B, { kind: 'operation', primitive: 'add', operands: [0, 1] })
    const three: Matrix = [[1], [2], [3]]
    expect(failureOf(() => look(graph, [square, three])).values).toEqual({ sizes: '4, 3' })
    expect(failureOf(() => look(graph, [square, [[1, 2]]])).values).toEqual({ sizes: '4, 2' })
    const wide = square.map((row) => [...row, ...row])
    expect(failureOf(() => look(graph, [wide, square])).values).toEqual({ sizes: '8, 4' })
  })
})

describe('numbers given from outside', () => {
  it('are a constant with a name, to which no gradient goes', () => {
    const { nodes, gradients } = look(
      graphOf(
        1,
        A,
        { kind: 'given', shape: [1, 2], values: [3, 4], name: 't' },
        { kind: 'operation', primitive: 'multiply', operands: [0, 1] },
        { kind: 'reduction', reduction: 'sum', operand: 2 },
      ),
      [[[10, 20]]],
    )
    expect(nodes[1]).toMatchObject({ operation: 'constant', name: 't', shape: [1, 2], value: [3, 4], consumers: 0 })
    expect(nodes[1]?.gradient).toBeUndefined()
    expect(gradients).toEqual({ A: [3, 4] })
  })
})
