import { gradientOf, recordCount, type StagePath } from './stage-path'

/** What a picture may have beside its lines and balls. */
export type LegendMark = 'ring' | 'beads' | 'arrow'

/** Those of them that the main run has, in the order in which they are told. */
export function marksOf(paths: readonly StagePath[], hasRing: boolean): LegendMark[] {
  const main = paths.find(({ look }) => look === 'main')
  if (!main) return []
  const marks = { ring: hasRing, beads: recordCount(main) > 1, arrow: hasSlope(main) }
  return (['ring', 'beads', 'arrow'] as const).filter((mark) => marks[mark])
}

/** Whether the negative gradient has a direction in the plane of the picture, at least at the beginning. */
function hasSlope(path: StagePath): boolean {
  return gradientOf(path, 0).some((slope) => Number.isFinite(slope) && slope !== 0)
}
