import type { WebContents } from 'electron'
import * as v from 'valibot'
import { channels } from '../contract/bridge'
import type { CallName } from '../contract/calls'
import type { Failure } from '../contract/failure'
import type { Line } from '../contract/line'
import type { FromEngine } from '../contract/messages'
import { parseRequest } from '../contract/parse-request'
import { CallOwners } from './call-owners'
import { hearPage } from './hear-page'

const id = v.pipe(v.number(), v.safeInteger())
const fromPage = v.variant('kind', [
  v.object({ kind: v.literal('call'), id, name: v.unknown(), request: v.unknown() }),
  v.object({ kind: v.literal('cancel'), id }),
])
type Call = Extract<v.InferOutput<typeof fromPage>, { kind: 'call' }>

/**
 * Passes the page's calls on to the engine, after a look at who calls and with what, and what comes back to the page
 * that called. Both go by the call's id, which is the page's own.
 */
export function setupIpc(line: Line): void {
  const owners = new CallOwners((gone) => {
    line.post({ kind: 'cancel', id: gone })
  })
  line.onMessage((message) => {
    const page = owners.ownerOf(message.id)
    if (message.kind === 'reply') owners.remove(message.id)
    if (page) tell(page, message)
  })
  hearPage(channels.post, fromPage, (message, page) => {
    if (message.kind === 'call') relay(page, message)
    else if (owners.ownerOf(message.id) === page) line.post(message)
  })

  function relay(page: WebContents, call: Call): void {
    // Whether it is a name at all is the first thing that parseRequest looks at.
    const name = call.name as CallName
    const checked = parseRequest(name, call.request)
    if (!checked.ok) refuse(page, call.id, checked.failure)
    else if (owners.add(page, call.id)) line.post({ ...call, name, request: checked.value })
    else console.warn(`Refused a call: ${String(call.id)} is under way`)
  }
}

function refuse(page: WebContents, call: number, failure: Failure): void {
  console.warn(`Refused a call: ${JSON.stringify(failure.values)}`)
  tell(page, { kind: 'reply', id: call, result: { ok: false, failure }, parts: 0 })
}

function tell(page: WebContents, message: FromEngine): void {
  if (!page.isDestroyed()) page.send(channels.onMessage, message)
}
