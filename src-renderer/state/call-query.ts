import type { CallName, Engine, Reply, Request } from '../../src-main/contract/calls'
import { Query } from './query.svelte'

/** The answers to one call of the engine, as they are. */
export type CallQuery<Name extends CallName> = Query<Request<Name>, Reply<Name>>

/** @param onShow hears of every answer that is shown */
export function createCallQuery<Name extends CallName>(
  engine: Engine,
  name: Name,
  onShow?: (reply: Reply<Name>) => void,
): CallQuery<Name> {
  return new Query((request, { signal }) => engine[name](request, { signal }), onShow && { onShow })
}
