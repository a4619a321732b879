import type { InspectedNode, Quantity } from '../../../src-main/contract/inspection'
import { t } from '../../i18n/i18n.svelte'
import { nodeLabel } from './node-label'
import { allDigits } from './node-words'
import type { PassFrame } from './passes'

/** What happens at the step, in one sentence with the numbers. */
export function stepWords(nodes: readonly InspectedNode[], frame: PassFrame, isHidden: boolean): string {
  const { event } = frame
  if (!event) return t('backward.step.start')
  const node = nodeLabel(nodes, event.node)
  if (event.kind === 'value')
    return t('backward.step.value', { node, value: allDigits(nodes[event.node]?.value ?? NaN) })
  if (event.kind === 'seed') return t('backward.step.seed', { node })
  const { payment } = event
  const to = nodeLabel(nodes, payment.to)
  if (isHidden) return t('backward.step.hidden', { node, to })
  if (typeof payment.value !== 'number') return t('backward.step.samples', { node, to })
  return t('backward.step.payment', {
    ...{ node, to },
    upstream: numberOf(nodes[event.node]?.gradient),
    local: numberOf(payment.local),
    value: allDigits(payment.value),
    sum: allDigits(payment.sum),
  })
}

function numberOf(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : allDigits(quantity)
}
