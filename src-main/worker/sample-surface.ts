import type { Surface, SurfaceRequest } from '../contract/surface'
import { sampleSurface, surfaceByRows } from '../engine/index'
import { inTurns } from './in-turns'
import { PART_INTERVAL, type Task } from './task'

/** Samples along one side of the coarse picture: a hundredth of the work of the usual 129. */
const COARSE_SIDE = 13

/** A surface; one that takes longer than a person notices sends a coarse picture of itself ahead. */
export async function sampleSurfaceInTurns(request: SurfaceRequest, task: Task<Surface>): Promise<Surface> {
  const { objective, domain, columns, rows, plane } = request
  const begun = task.now()
  let hasCoarse = false
  return inTurns(surfaceByRows(objective, domain, columns, rows, plane), task, () => {
    if (hasCoarse || task.now() - begun < PART_INTERVAL) return
    hasCoarse = true
    task.part(sampleSurface(objective, domain, Math.min(columns, COARSE_SIDE), Math.min(rows, COARSE_SIDE), plane))
  })
}
