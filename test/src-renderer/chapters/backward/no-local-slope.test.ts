import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../src-main/engine'
import type { Inputs } from '../../../../src-main/contract/inspection'
import { lostGradients } from '../../../../src-renderer/chapters/backward/lost-gradients'
import { noLocalSlope } from '../../../../src-renderer/chapters/backward/no-local-slope'
import { passesOf } from '../../../../src-renderer/chapters/backward/passes'

/** What is said of the nodes of a formula that have no slope of their own. */
function missingIn(formula: string, inputs: Inputs) {
  const { nodes } = inspect(formula, inputs)
  return nodes.flatMap((node) => noLocalSlope(nodes, node) ?? [])
}

describe('an operation has no slope of its own', () => {
  it('at a corner and at a jump, where the pass takes 0, and at a vertical tangent, where it takes infinity', () => {
    expect(missingIn('abs(x0)', { x0: 0 })).toEqual([{ reason: 'corner', at: 0, local: 0 }])
    expect(missingIn('relu(x0)', { x0: 0 })).toEqual([{ reason: 'corner', at: 0, local: 0 }])
    expect(missingIn('step(x0)', { x0: 0 })).toEqual([{ reason: 'jump', at: 0, local: 0 }])
    expect(missingIn('sqrt(x0)', { x0: 0 })).toEqual([{ reason: 'vertical', at: 0, local: Infinity }])
    expect(missingIn('asin(x0)', { x0: -1 })).toEqual([{ reason: 'vertical', at: -1, local: Infinity }])
  })

  it('at one sample of a list', () => {
    expect(missingIn('sum(abs(x0))', { x0: [1, 0, -2] })).toEqual([{ reason: 'corner', at: 0, local: 0 }])
  })

  it('nowhere else', () => {
    expect(missingIn('abs(x0) + sqrt(x1) + step(x0) + asin(x1)', { x0: -1, x1: 0.5 })).toEqual([])
    expect(missingIn('sin(x0) + x0^2', { x0: 0 })).toEqual([])
  })
})

it('a gradient that dies there dies by convention, not by a slope of 0', () => {
  const reasonsOf = (formula: string, x0: number) => {
    const passes = passesOf(inspect(formula, { x0 }))
    return lostGradients(passes.inspection.nodes, passes.payments).map(({ reason }) => reason)
  }
  expect(reasonsOf('abs(x0)', 0)).toEqual(['convention'])
  expect(reasonsOf('step(x0)', 2)).toEqual(['zero'])
})
