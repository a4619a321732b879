import { weightNames } from '../../src-main/contract/layer'
import type { ObjectiveChoice } from '../../src-main/contract/spec'
import { variableLatex, variableName } from './variable-names'

/** What the numbers of a point of an objective are called. */
export interface PointNames {
  /** Of each coordinate, as people type it: x0, or w12 of a layer. */
  readonly coordinates: readonly string[]
  /** The same in LaTeX. */
  readonly latex: readonly string[]
  /** Of what the descent makes small: f, or the loss L. */
  readonly value: 'f' | 'L'
  /** Of a point in a line of words: x, or w of a layer. */
  readonly point: 'x' | 'w'
}

/** @param dimension coordinates of a point */
export function pointNames(objective: ObjectiveChoice | undefined, dimension: number): PointNames {
  if (objective?.kind === 'softmax-layer') {
    const inputs = objective.inputs[0]?.length ?? 1
    const coordinates = weightNames(inputs, dimension / inputs)
    return { coordinates, latex: coordinates.map((name) => name.replace(/\d+/, '_{$&}')), value: 'L', point: 'w' }
  }
  const each = <Name>(nameOf: (index: number) => Name) => Array.from({ length: dimension }, (_, i) => nameOf(i))
  return { coordinates: each(variableName), latex: each(variableLatex), value: 'f', point: 'x' }
}
