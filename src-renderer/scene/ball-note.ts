import { t } from '../i18n/i18n.svelte'
import { numberLabel } from '../numbers/number-label'
import { placeOf, recordCount, type StagePath } from './stage-path'

interface Balls {
  readonly paths: readonly StagePath[]
  /** Of each path, the fractional record of its ball. */
  readonly positions: readonly number[]
  /** Of each path's ball from the plane of the picture, in units of parameter space. */
  readonly distances?: readonly number[] | undefined
}

/**
 * What must be said beside the main run's ball: that it is not there, because its point is no number any more and the
 * picture stays with the last that was, or how far it is off the plane of the picture. Empty where it is where it seems.
 */
export function ballNote({ paths, positions, distances }: Balls): string {
  const index = paths.findIndex(({ look }) => look === 'main')
  const path = paths[index]
  if (!path) return ''
  const record = Math.min(Math.floor(positions[index] ?? 0), recordCount(path) - 1)
  if (!placeOf(path, record).every(Number.isFinite)) return t('scene.gone')
  const distance = distances?.[index] ?? 0
  return distance > 0 ? t('scene.off', { distance: numberLabel(Number(distance.toPrecision(2))) }) : ''
}
