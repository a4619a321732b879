import { describe, expect, it } from 'vitest'
import { WeightsSetup } from '../../../../src-renderer/chapters/weights/weights-setup.svelte'
import { weights as textbook } from '../../../golden/reference.json'

async function applied(record: unknown) {
  const setup = new WeightsSetup()
  const refused = await setup.apply(record)
  return { setup, refused: refused.map(({ field }) => field) }
}
const twoInputs = { inputs: [[1, 2], [3, 4]], targets: [0, 1], classes: 2, start: [1, 2, 3, 4] } // prettier-ignore

describe('the setup of the chapter on weights', () => {
  it('begins with the textbook’s sample and weights', async () => {
    const { setup, refused } = await applied({})
    expect(refused).toEqual([])
    expect(setup.objective).toEqual({ kind: 'softmax-layer', inputs: textbook.x, targets: textbook.labels, classes: 3 })
    expect(setup.plan.start).toEqual(textbook.W.flat())
    expect(setup.record).toEqual({})
  })

  it('gives its record back', async () => {
    const record = { ...twoInputs, learningRate: 10, planeKind: 'weights', pair: [1, 3], part: 'surface' }
    const { setup, refused } = await applied(record)
    expect(refused).toEqual([])
    // The cell in hand is one that this smaller layer has.
    expect(setup.record).toEqual({ ...record, cell: 3 })
    expect(setup.plane).toEqual({ origin: [1, 2, 3, 4], across: [0, 1, 0, 0], along: [0, 0, 0, 1] })
  })

  it.each([
    ['a row that is shorter', { ...twoInputs, inputs: [[1, 2], [3]] }],
    ['a class that there is not', { ...twoInputs, targets: [0, 2] }],
    ['a target too few', { ...twoInputs, targets: [0] }],
    ['weights of another layer', { ...twoInputs, start: [1, 2, 3] }],
  ])('takes the textbook’s layer instead of %s, and says so; what else is set stays', async (_, record) => {
    const { setup, refused } = await applied({ ...record, learningRate: 10 })
    expect(refused).toEqual(['inputs'])
    expect(setup.record).toEqual({ learningRate: 10 })
  })

  it('lights up a cell and a pair of weights that there are', async () => {
    const { setup } = await applied({ ...twoInputs, cell: 5, pair: [0, 5], sample: 7 })
    expect([setup.cell, setup.pair, setup.sample]).toEqual([3, [0, 3], 1])
  })

  it('goes back to step 0 when a number of the sample changes, and keeps the weights', async () => {
    const { setup } = await applied({})
    setup.plan.kept.setLast(100)
    setup.plan.step = 40
    setup.setInput(0, 1, -2)
    expect([setup.inputs, setup.plan.step, setup.plan.start]).toEqual([[[0.6, -2]], 0, textbook.W.flat()])
    setup.setTarget(0, 1)
    expect(setup.targets).toEqual([1])
  })
})
