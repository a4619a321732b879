import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../../src-main/contract/parse-request'
import { descend, inspectNetwork, networkGradient, networkLoss, nudges, predict, randomWeights, regions, threeClusters } from '../../../../src-main/engine' // prettier-ignore
import { bowlDescent } from '../../../support/descents'
import { textbookWeights } from '../../../support/textbook-layer'
import { failureOf } from '../failure-of'

const layer = {
  kind: 'softmax-layer' as const,
  inputs: [
    [1, 2],
    [3, 4],
  ],
  targets: [0, [0, 1, 0]],
  classes: 3,
}
const weights = textbookWeights

/** What is wrong, and with which values. */
const refused = (wrong: object) => {
  const { key, values } = failureOf(() => networkLoss({ ...layer, ...wrong, weights }))
  return [key.replace('error.spec.', ''), values]
}

describe('a layer that does not fit together is refused', () => {
  it.each([
    ['no sample', { inputs: [] }, 'layer-inputs', { value: '[]' }],
    [
      '33 samples',
      { inputs: new Array(33).fill([0]) },
      'layer-inputs',
      { value: expect.stringContaining('[[0],') as string },
    ],
    ['a sample that is no row', { inputs: [[1, 2], 3] }, 'layer-sample', { row: 1, value: '3' }],
    ['a sample of no input', { inputs: [[], [1]] }, 'layer-sample', { row: 0, value: '[]' }],
    ['a sample of five inputs', { inputs: [[1, 2, 3, 4, 5]] }, 'layer-sample', { row: 0, value: '[1,2,3,4,5]' }],
    ['a sample longer than the first', { inputs: [[1], [1, 2]] }, 'layer-sample', { row: 1, value: '[1,2]' }],
    ['an input that is no number', { inputs: [[1, 2], [3, NaN]] }, 'layer-input', { row: 1, column: 1, value: 'NaN' }], // prettier-ignore
    ['fewer targets than samples', { targets: [0] }, 'targets', { value: '[0]' }],
    ['more targets than samples', { targets: [0, 1, 2] }, 'targets', { value: '[0,1,2]' }],
    ['a class that there is not', { targets: [0, 3] }, 'layer-target', { row: 1, value: '3' }],
    ['a class below 0', { targets: [-1, 0] }, 'layer-target', { row: 0, value: '-1' }],
    ['half a class', { targets: [0.5, 0] }, 'layer-target', { row: 0, value: '0.5' }],
    ['a row with two 1s', { targets: [0, [1, 1, 0]] }, 'layer-target', { row: 1, value: '[1,1,0]' }],
    ['a row without 1', { targets: [[0, 0, 0], 0] }, 'layer-target', { row: 0, value: '[0,0,0]' }],
    ['a row of other numbers', { targets: [0, [0.5, 0.5, 0]] }, 'layer-target', { row: 1, value: '[0.5,0.5,0]' }],
    ['a row for fewer classes', { targets: [0, [0, 1]] }, 'layer-target', { row: 1, value: '[0,1]' }],
    ['one class', { classes: 1, targets: [0, 0] }, 'classes', { value: '1' }],
    ['seven classes', { classes: 7 }, 'classes', { value: '7' }],
    ['an epsilon of 0', { epsilon: 0 }, 'epsilon', { value: '0' }],
  ])('%s', (_what, wrong, kind, values) => {
    expect(refused(wrong)).toEqual([kind, values])
    // The same is refused where a request crosses.
    expect(parseRequest('descend', { ...bowlDescent, objective: { ...layer, ...wrong } }).ok).toBe(false)
  })

  it('wherever it is asked about', () => {
    const wrong = { ...layer, classes: 1 }
    const asked = [
      () => predict({ ...wrong, weights }),
      () => networkGradient({ ...wrong, weights, method: 'closed-form' }),
      () => inspectNetwork(wrong, weights),
      () => descend({ ...bowlDescent, objective: wrong, start: weights }),
      () => nudges(wrong, weights, 1e-4),
    ]
    for (const ask of asked) expect(failureOf(ask).key).toBe('error.spec.classes')
  })

  it('one that fits is taken, with row and number as target side by side, here and where it crosses', () => {
    expect(networkLoss({ ...layer, weights })).toBeGreaterThan(0)
    expect(parseRequest('descend', { ...bowlDescent, objective: layer }).ok).toBe(true)
    expect(networkLoss({ ...layer, epsilon: undefined, weights })).toBe(networkLoss({ ...layer, weights }))
  })
})

describe('weights that do not fit are refused', () => {
  it('with how many there should be, wherever they are asked about', () => {
    const few = weights.slice(1)
    const asked = [
      () => predict({ ...layer, weights: few }),
      () => networkLoss({ ...layer, weights: few }),
      () => networkGradient({ ...layer, weights: few, method: 'backward' }),
      () => inspectNetwork(layer, few),
      () => descend({ ...bowlDescent, objective: layer, start: few }),
      () => nudges(layer, few, 1e-4),
    ]
    for (const ask of asked) {
      expect(failureOf(ask)).toMatchObject({
        key: 'error.spec.weight-count',
        values: { given: 5, expected: 6, inputs: 2, classes: 3 },
      })
    }
  })

  it('where one is no number', () => {
    expect(failureOf(() => networkLoss({ ...layer, weights: [1, 2, NaN, 4, 5, 6] }))).toMatchObject({
      key: 'error.spec.weights',
      values: { value: 'NaN' },
    })
  })

  it('where a plane of two inputs is coloured: an odd number, too few or too many', () => {
    const domain = { x0: [-1, 1], x1: [-1, 1] } as const
    for (const count of [5, 2, 14])
      expect(failureOf(() => regions(new Float64Array(count), domain, 5)).key).toBe('error.spec.weight-count')
    expect(failureOf(() => regions(weights, domain, 1)).key).toBe('error.spec.resolution')
  })
})

it('a seed is a whole number', () => {
  expect(failureOf(() => randomWeights(-1, 2, 3)).key).toBe('error.spec.seed')
  expect(failureOf(() => threeClusters(0.5)).key).toBe('error.spec.seed')
  expect(failureOf(() => randomWeights(1, 0, 3)).key).toBe('error.spec.input-count')
})
