import type { LabelledSamples } from '../../../src-main/contract/network'
import type { LayerValues } from './weights-fields'

interface Size {
  /** Inputs of a sample. */
  readonly inputCount: number
  readonly classes: number
}

/** How many inputs each sample has. */
export function inputCountOf({ inputs }: Pick<LayerValues, 'inputs'>): number {
  return inputs[0]?.length ?? 0
}

/** The fewest classes that a layer with these targets can have. */
export function fewestClasses(targets: readonly number[]): number {
  return Math.max(2, Math.max(...targets) + 1)
}

/**
 * The layer with other numbers of inputs and classes. Inputs and weights that there were before stay what they are; new
 * ones are 0, so that a new input changes no score until it gets a weight.
 *
 * @param size enough classes for all targets
 */
export function resizeLayer(layer: LayerValues, size: Size): LayerValues {
  const inputs = layer.inputs.map((row) => Array.from({ length: size.inputCount }, (_, i) => row[i] ?? 0))
  return { ...withSamples(layer, { inputs, targets: layer.targets, classes: size.classes }), samplesSeed: null }
}

/**
 * The layer with other samples, and as many inputs and classes as they have. Weights that there were before stay what
 * they are, new ones are 0; where there are other weights than before, they come from no draw.
 */
export function withSamples(layer: LayerValues, { inputs, targets, classes }: LabelledSamples): LayerValues {
  const size = { inputCount: inputCountOf({ inputs }), classes }
  const isSameSize = inputCountOf(layer) === size.inputCount && layer.classes === classes
  return {
    ...{ inputs, targets, classes },
    weights: resizeWeights(layer.weights, layer.classes, size),
    seed: isSameSize ? layer.seed : null,
  }
}

/** One more sample, of inputs 0 and class 0, to be filled in. */
export function addSample(layer: LayerValues): LayerValues {
  const sample = Array.from({ length: inputCountOf(layer) }, () => 0)
  return { ...layer, inputs: [...layer.inputs, sample], targets: [...layer.targets, 0], samplesSeed: null }
}

export function removeSample(layer: LayerValues, sample: number): LayerValues {
  const isKept = (_: unknown, i: number) => i !== sample
  const { inputs, targets } = layer
  return { ...layer, inputs: inputs.filter(isKept), targets: targets.filter(isKept), samplesSeed: null }
}

/** @param before how many classes the weights are of, row by row */
function resizeWeights(weights: readonly number[], before: number, { inputCount, classes }: Size): readonly number[] {
  return Array.from({ length: inputCount * classes }, (_, cell) => {
    const [row, column] = [Math.floor(cell / classes), cell % classes]
    return column < before ? (weights[row * before + column] ?? 0) : 0
  })
}
