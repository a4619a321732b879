import { t } from '../i18n/i18n.svelte'
import { numberLabel } from '../numbers/number-label'
import type { StagePath } from './stage-path'

interface Balls {
  readonly paths: readonly StagePath[]
  /** Of each path's ball from the plane of the picture, in units of parameter space. */
  readonly distances?: readonly number[] | undefined
}

/** How far the main run's ball is off the plane of the picture, in words; empty when it is on it. */
export function offPlane({ paths, distances }: Balls): string {
  const distance = distances?.[paths.findIndex(({ look }) => look === 'main')] ?? 0
  return distance > 0 ? t('scene.off', { distance: numberLabel(Number(distance.toPrecision(2))) }) : ''
}
