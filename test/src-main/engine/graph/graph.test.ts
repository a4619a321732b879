import { describe, expect, it } from 'vitest'
import { compileFormula } from '../../../../src-main/engine'
import { withoutPlaces } from '../../../support/without-places'

function computationsOf(text: string): unknown[] {
  return withoutPlaces(compileFormula(text).graph)
}

describe('the graph of a formula', () => {
  it('lists each operand before its use, the value last, and each variable once', () => {
    expect(computationsOf('x0^2 + x0*x1')).toStrictEqual([
      { kind: 'variable', index: 0 },
      { kind: 'operation', primitive: 'multiply', operands: [0, 0] },
      { kind: 'variable', index: 1 },
      { kind: 'operation', primitive: 'multiply', operands: [0, 2] },
      { kind: 'operation', primitive: 'add', operands: [1, 3] },
    ])
  })

  it('computes a square as a product with a shared factor, however it is written', () => {
    const nodes = computationsOf('sin(x)^2')
    expect(nodes.slice(1)).toStrictEqual([
      { kind: 'operation', primitive: 'sin', operands: [0] },
      { kind: 'operation', primitive: 'multiply', operands: [1, 1] },
    ])
    expect(computationsOf('pow(sin(x), 2)')).toStrictEqual(nodes)
    expect(computationsOf('sin(x)**2')).toStrictEqual(nodes)
  })

  it('has one node for what the formula says more than once, with all its places', () => {
    const { nodes } = compileFormula('sin(x0*x1) + 2*(x0*x1) + x1*x0 - 2').graph
    const product = nodes.filter((node) => node.kind === 'operation' && node.operands.join() === '0,1')
    expect(product.map(({ places }) => places)).toStrictEqual([
      [
        { from: 4, to: 9 },
        { from: 16, to: 21 },
      ],
    ])
    expect(nodes.filter(({ kind }) => kind === 'constant')).toHaveLength(1)
    // x1·x0 is another product: its operands are handed their gradients in another order.
    expect(computationsOf('x0*x1 + x1*x0')).toHaveLength(5)
    expect(computationsOf('-0 + x0 + 0')).toHaveLength(5)
  })

  it('makes one node of a min or max, however many it compares', () => {
    for (const formula of ['max(x0, x1, x2)', 'max(x0, max(x1, x2))', 'max(max(x0, x1), x2)']) {
      expect(computationsOf(formula).slice(3)).toStrictEqual([
        { kind: 'operation', primitive: 'max', operands: [0, 1, 2] },
      ])
    }
    expect(computationsOf('max(x0, min(x1, x2))')).toHaveLength(5)
  })

  it('computes nothing ahead of time but the sign of a number', () => {
    expect(compileFormula('2*3').graph.nodes).toHaveLength(3)
    expect(computationsOf('-3')).toStrictEqual([{ kind: 'constant', value: -3 }])
  })

  it('cannot be changed', () => {
    const compiled = compileFormula('x')
    expect(Object.isFrozen(compiled)).toBe(true)
    expect(Object.isFrozen(compiled.graph)).toBe(true)
    expect(Object.isFrozen(compiled.graph.nodes)).toBe(true)
  })
})
