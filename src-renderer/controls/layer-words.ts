import type { SoftmaxLayer } from '../../src-main/contract/layer'
import { t } from '../i18n/i18n.svelte'

/** A layer in a few words, where a formula would stand. */
export function layerWords({ inputs, classes }: Pick<SoftmaxLayer, 'inputs' | 'classes'>): string {
  return t('layer.words', { inputs: inputs[0]?.length ?? 0, classes })
}
