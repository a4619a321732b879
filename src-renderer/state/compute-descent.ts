import type { Engine } from '../../src-main/contract/calls'
import { spannedPlane, type SpannedPlane } from '../../src-main/contract/spanned-plane'
import type { Surface } from '../../src-main/contract/surface'
import type { Trace, TracePart } from '../../src-main/contract/trace'
import type { RunWish } from './descent-plan.svelte'
import type { Ground } from './ground'
import { GrowingTrace } from './growing-trace'
import { oncePerFrame } from './once-per-frame'
import type { PicturePlane, WantedPlane } from './picture-plane'
import type { Asking } from './query.svelte'
import type { Run } from './run-frame'

export interface DescentQuestion {
  /** The runs that are wanted, the one that the controls set first; all of one formula. */
  readonly runs: readonly RunWish[]
  readonly plane: WantedPlane
}

/** The run that the controls set. */
export const mainOf = (question: DescentQuestion | undefined) => question?.runs[0]?.spec

/** What belongs together on the screen: the runs, and the ground that they go over. */
export interface DescentAnswer {
  /** In the order of the question, as far as they have come. */
  readonly runs: readonly Run[]
  /** What the picture shows of parameter space. */
  readonly plane: PicturePlane
  /** How the first run lies on that plane, where it is the run's own. */
  readonly spanned: SpannedPlane | undefined
  /** A first picture of the formula; the one on show follows the ball. Undefined where it cannot be sampled. */
  readonly ground: Surface | undefined
}

/** Before the first run, where its own plane is wanted. */
export const ANY_PLANE: PicturePlane = { columns: 0, rows: 1 }

/**
 * A run that is whole so soon is not shown while it grows: its pictures would come one upon another, and each would put
 * off the whole one. Milliseconds.
 */
const SOON = 150

/**
 * All runs in one go, so that a cancel ends all; the ground too, when it is another one. What there is of them is shown as
 * it comes, except where the picture lies on the plane of the run, which is not known before its end.
 */
export async function computeDescent(
  engine: Engine,
  { runs: wished, plane }: DescentQuestion,
  ground: Ground,
  asking: Asking<DescentAnswer>,
): Promise<DescentAnswer> {
  const growing = wished.map((run) => ({ run, growing: new GrowingTrace(run.spec.start.length) }))
  let isOver = false
  const begun = performance.now()
  const show = oncePerFrame(() => {
    if (isOver || plane === 'spanned' || performance.now() - begun < SOON) return
    const runs = growing.flatMap(({ run, growing: { trace } }) => (trace ? [{ ...run, trace }] : []))
    const [main] = runs
    if (main?.id !== wished[0]?.id || !main) return
    if (ground.isThere) asking.show({ runs, plane, spanned: undefined, ground: ground.surface })
    else void ground.find(main.trace, plane)
  })
  try {
    const traces = growing.map(async ({ run, growing: own }) => {
      const onPart = (part: TracePart) => {
        own.add(part)
        show()
      }
      return { ...run, trace: await engine.descend(run.spec, { signal: asking.signal, onPart }) }
    })
    const runs = await Promise.all(traces)
    const shown = planeUnder(plane, runs[0]?.trace)
    return { runs, ...shown, ground: runs[0] && (await ground.find(runs[0].trace, shown.plane)) }
  } finally {
    isOver = true
  }
}

function planeUnder(plane: WantedPlane, trace: Trace | undefined): Pick<DescentAnswer, 'plane' | 'spanned'> {
  if (plane !== 'spanned') return { plane, spanned: undefined }
  const spanned = trace && spannedPlane(trace.points, trace.dimension)
  return { plane: spanned?.plane ?? ANY_PLANE, spanned }
}
