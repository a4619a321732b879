import type { Engine, Request } from '../../../src-main/contract/calls'
import type { Nudges } from '../../../src-main/contract/gradient'
import type { NetworkReading } from '../../../src-main/contract/network'

/** What the loop runs over: the weights at a step of the descent. */
export type NudgeQuestion = Request<'readNetwork'> & { readonly step: number }

/** The loop of nudges over the weights, and what it is held against at its end; all at the same weights. */
export interface NudgeRun {
  readonly loop: Nudges
  readonly reading: NetworkReading
}

export async function runNudges(
  engine: Engine,
  { layer, weights, h }: NudgeQuestion,
  signal: AbortSignal,
): Promise<NudgeRun> {
  const [loop, reading] = await Promise.all([
    engine.nudges({ objective: layer, point: weights, h, precision: 'float64' }, { signal }),
    engine.readNetwork({ layer, weights, h }, { signal }),
  ])
  return { loop, reading }
}
