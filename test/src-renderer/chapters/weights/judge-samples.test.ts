import { describe, expect, it } from 'vitest'
import { createJudgement, isWrong, mapReach } from '../../../../src-renderer/chapters/weights/judge-samples'
import { fakeEngine } from '../../../support/fake-engine'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { textbookLayer, textbookWeights } from '../../../support/textbook-layer'

/** With the scores x0, x1 and 0 the largest input above 0 wins, and class 2 where none is. */
const WEIGHTS = [1, 0, 0, 0, 1, 0]
const inputs = [
  [2, 1],
  [1, 2],
  [-1, -1],
  [3, 0],
]
const question = (layer = {}) => ({
  layer: { kind: 'softmax-layer' as const, inputs, targets: [0, 0, 2, 1], classes: 3, ...layer },
  weights: WEIGHTS,
  h: 1e-4,
})

describe('what the layer takes each sample for', () => {
  it('is the class with the largest score, beside the class that is right', async () => {
    const judged = await createJudgement(fakeEngine().engine).ask(question())
    const verdicts = judged?.verdicts ?? []
    expect(verdicts.map(({ winner }) => winner)).toStrictEqual([0, 1, 2, 0])
    expect(verdicts.map(({ target }) => target)).toStrictEqual([0, 0, 2, 1])
    expect(verdicts.map(isWrong)).toStrictEqual([false, true, false, true])
  })

  it('has the probability of that class', async () => {
    const judged = await createJudgement(fakeEngine().engine).ask({
      layer: textbookLayer,
      weights: textbookWeights,
      h: 1e-4,
    })
    // The loss is -log(p + 1e-7) of class 2, which is the most probable one.
    expect(judged?.verdicts).toMatchObject([{ winner: 2, target: 2 }])
    expect(judged?.verdicts[0]?.probability).toBeCloseTo(Math.exp(-reference.weights.loss) - 1e-7, 12)
  })
})

describe('the map', () => {
  it('is of the samples with two inputs, and of the same weights as the verdicts', async () => {
    const { engine, made } = fakeEngine()
    const judged = await createJudgement(engine).ask(question())
    expect(judged?.regions?.classes).toHaveLength((judged?.regions?.resolution ?? 0) ** 2)
    expect(made.map(({ request }) => request)).toMatchObject([{ weights: WEIGHTS }, { weights: WEIGHTS }])
  })

  it('is not asked for where samples have another number of inputs', async () => {
    const { engine, made } = fakeEngine()
    const layer = { inputs: [[1, 2, 3]], targets: [0], classes: 2 }
    const judged = await createJudgement(engine).ask({ ...question(layer), weights: [1, 2, 3, 4, 5, 6] })
    expect(judged?.regions).toBeUndefined()
    expect(made.map(({ name }) => name)).toStrictEqual(['readNetwork'])
  })

  it('holds all samples with room at the edge', () => {
    expect(mapReach(inputs)).toBe(4)
    expect(mapReach([[0, 0]])).toBe(1)
  })
})
