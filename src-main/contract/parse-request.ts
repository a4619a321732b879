import * as v from 'valibot'
import { calls, type CallName, type Request } from './calls'
import type { Result } from './failure'
import { shortText } from './short-text'

/**
 * The door for a request that crosses a trust boundary: checks it against its call's schema, up to the first thing that
 * does not fit.
 *
 * @returns the request, or a failure of kind 'bad-request' whose values name the call, the offending field, what was
 *   expected there and what was received.
 */
export function parseRequest<Name extends CallName>(name: Name, request: unknown): Result<Request<Name>> {
  // Only a text can name a call: an object from outside may turn into any text, each time into another.
  if (typeof name !== 'string' || !Object.hasOwn(calls, name))
    return badRequest(name, '', Object.keys(calls).join(' | '), name)
  const parsed = v.safeParse(calls[name].request, request, { abortEarly: true })
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return badRequest(name, v.getDotPath(issue) ?? '', issue.expected ?? issue.message, issue.received)
}

function badRequest(call: unknown, field: string, expected: string, received: unknown): Result<never> {
  const values = { call: shortText(call), field: shortText(field), expected, received: shortText(received) }
  return { ok: false, failure: { kind: 'bad-request', key: 'error.badRequest', values } }
}
