import type { Engine } from '../../src-main/contract/calls'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Trace } from '../../src-main/contract/trace'
import { Query } from './query.svelte'

/** A single descent, for a figure of its own. */
export function createRun(engine: Engine): Query<DescentSpec, Trace> {
  return new Query((spec, { signal }) => engine.descend(spec, { signal }))
}
