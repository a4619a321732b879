import type { Engine } from '../../src-main/contract/calls'
import type { NoSlope } from '../../src-main/contract/slope'

interface Place {
  readonly formula: string
  readonly point: readonly number[]
  readonly variable: number
}

/** The engine tells it beside differences; of these none is wanted here, and any h will do. */
const ANY_H = [1]

/** Why a formula has no derivative by one variable at a point; null where it has one. */
export async function askNoSlope(
  engine: Engine,
  { point, ...place }: Place,
  signal: AbortSignal,
): Promise<NoSlope | null> {
  const request = { ...place, point: [...point], hs: ANY_H, precision: 'float64' } as const
  return (await engine.differenceErrors(request, { signal })).noSlope
}
