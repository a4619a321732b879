import type { Point2 } from '../../../src-main/contract/spec'
import type { Domain } from '../../../src-main/contract/surface'
import { decadeAbove } from '../../numbers/decades'
import { squareDomain } from '../../figures/square-domain'
import { niceStep, onStep } from '../../numbers/nice-step'
import type { PartialsSetup } from './partials-setup.svelte'

/** The curriculum's wireframe: from -3 up to but not including 3, in steps of 0.1. */
const REACH = 3
const STEP = 0.1
const SAMPLES = 60
const WIDER_SAMPLES = 121

/** The rectangle on show and how many samples it gets along each side. */
export interface PartialsView {
  readonly domain: Domain
  readonly samples: number
}

const LAST = REACH - STEP

/** The domain that a person has chosen; else the curriculum's, or for a point beyond it one that is powers of ten as wide. */
export function partialsView({ point, domain }: Pick<PartialsSetup, 'point' | 'domain'>): PartialsView {
  if (domain) return { domain, samples: WIDER_SAMPLES }
  const farthest = Math.max(...point.map(Math.abs))
  if (point.every((x) => x >= -REACH && x <= LAST)) return { domain: squareDomain(-REACH, LAST), samples: SAMPLES }
  const power = Math.max(0, decadeAbove(farthest / REACH))
  const half = Number(`${REACH}e${power}`)
  return { domain: squareDomain(-half, half), samples: WIDER_SAMPLES }
}

/** The curriculum's domain. */
export const BASE_DOMAIN = squareDomain(-REACH, LAST)

/** Puts a point chosen by hand on a place of a domain that has few digits. */
export function placesOf({ x0, x1 }: Domain): (x0: number, x1: number) => Point2 {
  const [step0, step1] = [niceStep(x0[1] - x0[0]), niceStep(x1[1] - x1[0])]
  return (a, b) => [onStep(a, step0), onStep(b, step1)]
}
