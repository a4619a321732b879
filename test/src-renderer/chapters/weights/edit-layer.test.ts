import { describe, expect, it } from 'vitest'
import {
  addSample,
  fewestClasses,
  removeSample,
  resizeLayer,
  withSamples,
} from '../../../../src-renderer/chapters/weights/edit-layer'

const LAYER = {
  inputs: [
    [1, 2],
    [3, 4],
  ],
  targets: [0, 2],
  classes: 3,
  seed: 7,
  samplesSeed: 5,
  // w00 w01 w02, w10 w11 w12
  weights: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
}

describe('a layer of another size', () => {
  it('keeps its weights at their input and class, and has 0 where there was none', () => {
    const { inputs, weights, classes } = resizeLayer(LAYER, { inputCount: 3, classes: 4 })
    expect(inputs).toStrictEqual([
      [1, 2, 0],
      [3, 4, 0],
    ])
    expect(weights).toStrictEqual([0.1, 0.2, 0.3, 0, 0.4, 0.5, 0.6, 0, 0, 0, 0, 0])
    expect(classes).toBe(4)
  })

  it('loses what belongs to an input that goes', () => {
    const { inputs, weights } = resizeLayer(LAYER, { inputCount: 1, classes: 3 })
    expect(inputs).toStrictEqual([[1], [3]])
    expect(weights).toStrictEqual([0.1, 0.2, 0.3])
  })

  it('comes from no draw', () => {
    expect(resizeLayer(LAYER, { inputCount: 3, classes: 3 })).toMatchObject({ seed: null, samplesSeed: null })
  })
})

describe('other samples', () => {
  it('leave the weights, and where they come from, if the layer stays as large', () => {
    const layer = withSamples(LAYER, { inputs: [[5, 6]], targets: [1], classes: 3 })
    expect(layer).toMatchObject({ inputs: [[5, 6]], targets: [1], weights: LAYER.weights, seed: 7 })
  })

  it('of fewer inputs and more classes bring weights of that size', () => {
    const layer = withSamples(LAYER, { inputs: [[5]], targets: [3], classes: 4 })
    expect(layer).toMatchObject({ weights: [0.1, 0.2, 0.3, 0], classes: 4, seed: null })
  })
})

describe('one sample more or less', () => {
  it('is as wide as the others', () => {
    expect(addSample(LAYER)).toMatchObject({ inputs: [...LAYER.inputs, [0, 0]], targets: [0, 2, 0], samplesSeed: null })
  })

  it('takes its target away with it', () => {
    expect(removeSample(LAYER, 0)).toMatchObject({ inputs: [[3, 4]], targets: [2], samplesSeed: null })
  })
})

describe('the fewest classes', () => {
  it('are those of the samples, and two at least', () => {
    expect(fewestClasses([0, 0])).toBe(2)
    expect(fewestClasses([1, 4])).toBe(5)
  })
})
