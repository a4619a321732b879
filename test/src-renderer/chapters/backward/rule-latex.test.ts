import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../src-main/engine'
import { products } from '../../../../src-main/engine/graph/products'
import { rowReductions } from '../../../../src-main/engine/graph/row-reductions'
import { primitives } from '../../../../src-main/engine/graph/primitives'
import { ruleWords } from '../../../../src-renderer/chapters/backward/local-rule'
import { operandsLatex, ruleLatex } from '../../../../src-renderer/chapters/backward/rule-latex'
import { valueOfLatex } from '../../../support/value-of-latex'

const POINT = { x0: -0.4, x1: 2.5, x2: 0.3 }
const infix: Readonly<Record<string, string>> = { add: '+', subtract: '-', multiply: '*', divide: '/' }

/** The node of an operation on single numbers, with the graph in which it stands. */
function nodeOf(operation: string, operands: readonly string[]) {
  const sign = infix[operation]
  const call = operation === 'negate' ? `-${operands[0] ?? ''}` : `${operation}(${operands.join(', ')})`
  const { nodes } = inspect(sign ? operands.join(` ${sign} `) : call, POINT)
  const node = nodes.at(-1)
  if (node?.operation !== operation) throw new Error(`no ${operation}`)
  return { nodes, node }
}

const takesOne = Object.entries(primitives).filter(([, { operands }]) => operands === 1)
const takesTwo = Object.entries(primitives).filter(([, row]) => row.operands === 2 && row.derivatives !== 'evenly')

describe('the rule of a node', () => {
  // Of log, sqrt and pow the operand is positive.
  it.each([
    ...takesOne.map(([name]) => [name, [/log|sqrt/.test(name) ? 'x1' : 'x0']] as const),
    ...takesTwo.map(([name]) => [name, name === 'pow' ? ['x1', 'x0'] : ['x0', 'x1']] as const),
  ])('%s(%j): what stands in the line comes to the local derivative', (name, operands) => {
    const { nodes, node } = nodeOf(name, operands)
    const lines = ruleLatex(nodes, node, true)
    expect(lines).toHaveLength(operands.length)
    lines.forEach((line, slot) => {
      const [, ...sides] = line.split(' = ')
      const local = Number(node.locals[slot])
      for (const side of sides.filter((each) => !/[aby]/.test(each.replace(/\\[a-z]+/g, '')))) {
        expect(valueOfLatex(side)).toBeCloseTo(local, 12)
      }
      expect(valueOfLatex(sides.at(-1) ?? '')).toBe(local)
    })
  })

  it('is in letters alone until the values are there, and for lists', () => {
    const { nodes, node } = nodeOf('multiply', ['x0', 'x1'])
    expect(ruleLatex(nodes, node, false)).toEqual([
      '\\frac{\\partial y}{\\partial a} = b',
      '\\frac{\\partial y}{\\partial b} = a',
    ])
    const list = inspect('sum(3*x0)', { x0: [1, 2] }).nodes
    expect(list.flatMap((each) => ruleLatex(list, each, true))).toEqual([
      '\\frac{\\partial y}{\\partial b} = a',
      '\\frac{\\partial y}{\\partial a} = 1',
    ])
  })

  it('of a square is twice its operand, once', () => {
    const { nodes } = inspect('x1^2', POINT)
    const node = nodes.at(-1)
    expect(node && ruleLatex(nodes, node, true)).toEqual([
      '\\frac{\\partial y}{\\partial a} = 2 \\cdot a = 2 \\cdot 2.5 = 5',
    ])
    expect(node && operandsLatex(nodes, node)).toBe('a = 2.5')
  })

  it('says nothing of a number’s derivative, which nobody asks for', () => {
    const { nodes } = inspect('x1^3', POINT)
    const node = nodes.at(-1)
    expect(node && ruleLatex(nodes, node, true)).toEqual([
      '\\frac{\\partial y}{\\partial a} = b \\cdot a^{b - 1} = 3 \\cdot 2.5^{3 - 1} = 18.75',
    ])
    expect(node && operandsLatex(nodes, node)).toBe('a = 2.5,\\quad b = 3')
  })

  it('is there in words for every operation, and for nothing that is not one', () => {
    for (const operation of [
      ...Object.keys(primitives),
      ...Object.keys(products),
      ...Object.keys(rowReductions),
      'sum',
      'mean',
      'element',
    ]) {
      expect(ruleWords({ operation, operands: [0, 1] } as never), operation).toBeDefined()
    }
    expect(ruleWords({ operation: 'variable', operands: [] } as never)).toBeUndefined()
    expect(ruleWords({ operation: 'max', operands: [0] } as never)).toBe('sampleChoice')
  })
})
