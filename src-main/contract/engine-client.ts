import { calls, type CallName, type CallOptions, type Engine } from './calls'
import { CANCELLED, FailureError } from './failure'
import { joinBatches } from './join-batches'
import type { Line } from './line'
import type { Trace, TraceBatch } from './trace'

/**
 * The engine at the far end of a line: one function for each row of the contract's table.
 *
 * A call rejects with a FailureError: the far end's failure, or kind 'cancelled' for an answer that came after its
 * call was aborted. A trace is the exception: what a cancelled descent has is worth showing, so it resolves.
 */
export function createEngine(line: Line): Engine {
  const names = Object.keys(calls) as CallName[]
  const entries = names.map((name) => [
    name,
    (request: unknown, options?: CallOptions) => ask(line, name, request, options),
  ])
  // The table is the type's source, so the functions fit it by construction; fromEntries cannot say so.
  return Object.fromEntries(entries) as Engine
}

async function ask(line: Line, name: CallName, request: unknown, options: CallOptions = {}): Promise<unknown> {
  const batches: TraceBatch[] = []
  const result = await line.call(name, request, { ...options, onBatch: (records) => batches.push(records) })
  if (!result.ok) throw new FailureError(result.failure)
  if (isTrace(result.value)) return wholeTrace(batches, result.value)
  if (options.signal?.aborted) throw new FailureError(CANCELLED)
  return result.value
}

function isTrace(value: unknown): value is Trace {
  return typeof value === 'object' && value !== null && 'outcome' in value && 'steps' in value
}

function wholeTrace(batches: readonly TraceBatch[], last: Trace): Trace {
  return batches.length === 0 ? last : { ...last, ...joinBatches([...batches, last]) }
}
