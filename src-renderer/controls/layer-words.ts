import type { LayerPlace } from '../state/chapter-state'
import { t } from '../i18n/i18n.svelte'

/** A layer in a few words, where a formula would stand. */
export function layerWords(inputs: readonly (readonly number[])[], classes: number): string {
  return t('layer.words', { inputs: inputs[0]?.length ?? 0, classes })
}

/** The same of a layer at its weights, which say how many classes there are. */
export function networkWords({ layer: { inputs }, weights }: LayerPlace): string {
  return layerWords(inputs, weights.length / (inputs[0]?.length ?? 1))
}
