import { t } from '../i18n/i18n.svelte'
import { exactDigits } from '../numbers/digits'
import type { RunWish } from '../state/descent-plan.svelte'

/** What a run is called beside others: its learning rate, or that it is the exact one. */
export function runName({ id, spec }: Pick<RunWish, 'id' | 'spec'>): string {
  return id === 'exact' ? t('runs.exact') : `η = ${exactDigits(spec.optimizer.learningRate)}`
}
