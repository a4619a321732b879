import type { Engine, Request } from '../../../src-main/contract/calls'
import type { Nudges } from '../../../src-main/contract/gradient'
import type { NetworkReading } from '../../../src-main/contract/network'

/** The loop of nudges over the weights, and what it is held against at its end; all at the same weights. */
export interface NudgeRun {
  readonly loop: Nudges
  readonly reading: NetworkReading
}

export async function runNudges(
  engine: Engine,
  question: Request<'readNetwork'>,
  signal: AbortSignal,
): Promise<NudgeRun> {
  const { layer, weights, h } = question
  const [loop, reading] = await Promise.all([
    engine.nudges({ objective: layer, point: weights, h, precision: 'float64' }, { signal }),
    engine.readNetwork(question, { signal }),
  ])
  return { loop, reading }
}
