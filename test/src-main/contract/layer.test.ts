import { describe, expect, it } from 'vitest'
import { classOf, weightNames } from '../../../src-main/contract/layer'
import { formulaOf, isSameObjective, type ObjectiveChoice } from '../../../src-main/contract/spec'

const formula: ObjectiveChoice = { kind: 'formula', text: 'x0' }
const layer = { kind: 'softmax-layer' as const, inputs: [[1, 2]], targets: [1], classes: 3 }

describe('two objectives', () => {
  it.each<[string, ObjectiveChoice | undefined, ObjectiveChoice | undefined, boolean]>([
    ['the same formula', formula, { ...formula }, true],
    ['another formula', formula, { ...formula, text: 'x1' }, false],
    ['a formula and a layer', formula, layer, false],
    ['a layer and a formula', layer, formula, false],
    ['the same layer', layer, { ...layer, inputs: [[1, 2]] }, true],
    ['the same layer, with the usual epsilon said', layer, { ...layer, epsilon: 1e-7 }, true],
    ['another epsilon', layer, { ...layer, epsilon: 1e-6 }, false],
    ['another input', layer, { ...layer, inputs: [[1, 3]] }, false],
    ['another target', layer, { ...layer, targets: [0] }, false],
    ['another number of classes', layer, { ...layer, classes: 4 }, false],
    ['nothing and nothing', undefined, undefined, false],
    ['nothing and a layer', undefined, layer, false],
    ['a layer and nothing', layer, undefined, false],
    ['a formula and nothing', formula, undefined, false],
  ])('%s', (_what, one, other, isSame) => {
    expect(isSameObjective(one, other)).toBe(isSame)
  })

  it('a layer has no formula', () => {
    expect([formula, layer, undefined].map(formulaOf)).toEqual(['x0', undefined, undefined])
  })
})

describe('a layer', () => {
  it('calls the weight from input 1 to class 2 w12, and lists weights row by row', () => {
    expect(weightNames(2, 3)).toEqual(['w00', 'w01', 'w02', 'w10', 'w11', 'w12'])
    expect(weightNames(1, 2)).toEqual(['w00', 'w01'])
  })

  it('has targets whose class is their number or the place of the 1', () => {
    expect([classOf(2), classOf([0, 1, 0])]).toEqual([2, 1])
  })
})
