import * as v from 'valibot'
import { calls, type CallName, type Request } from './calls'
import type { Result } from './failure'

/**
 * The door for a request from another thread or process: checks it against its call's schema.
 *
 * @returns the request, or a failure of kind 'bad-request' whose values name the call, the offending field, what was
 *   expected there and what was received.
 */
export function parseRequest<Name extends CallName>(name: Name, request: unknown): Result<Request<Name>> {
  if (!Object.hasOwn(calls, name)) return badRequest(name, '', Object.keys(calls).join(' | '), name)
  const parsed = v.safeParse(calls[name].request, request)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return badRequest(name, v.getDotPath(issue) ?? '', issue.expected ?? issue.message, issue.received)
}

/** Texts may be anything here: a name from outside need not be a text, whatever its type says. */
function badRequest(call: unknown, field: string, expected: string, received: unknown): Result<never> {
  return {
    ok: false,
    failure: {
      kind: 'bad-request',
      key: 'error.badRequest',
      values: { call: String(call), field, expected, received: String(received) },
    },
  }
}
