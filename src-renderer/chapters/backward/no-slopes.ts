import type { Engine } from '../../../src-main/contract/calls'
import type { InspectRequest } from '../../../src-main/contract/inspection'
import type { NoSlope } from '../../../src-main/contract/slope'
import { askNoSlope } from '../../state/no-slope'
import { Query } from '../../state/query.svelte'

/** By the name of a variable, why f has no derivative by it; null where it has one. */
export type NoSlopes = Readonly<Record<string, NoSlope | null>>

/** Told of formulas whose inputs are numbers; of lists nothing is known. */
export function createNoSlopesQuery(engine: Engine): Query<InspectRequest, NoSlopes> {
  return new Query(async ({ formula, inputs }, { signal }) => {
    const point = pointOf(inputs)
    if (!point) return {}
    const ask = async (name: string) =>
      [name, await askNoSlope(engine, { formula, point, variable: indexOf(name) }, signal)] as const
    return Object.fromEntries(await Promise.all(Object.keys(inputs).map(ask)))
  })
}

/** The inputs as a point, 0 where there is none; undefined where one of them is a list. */
function pointOf(inputs: InspectRequest['inputs']): number[] | undefined {
  const indices = Object.keys(inputs).map(indexOf)
  const values = Array.from({ length: Math.max(0, ...indices) + 1 }, (_, i) => inputs[`x${i}`] ?? 0)
  return values.every((value) => typeof value === 'number') ? values : undefined
}

const indexOf = (name: string) => Number(name.slice(1))
