import { ipcMain, type WebContents } from 'electron'
import * as v from 'valibot'
import { channels } from '../contract/bridge'
import type { CallName } from '../contract/calls'
import type { Result } from '../contract/failure'
import type { Line, LineOptions } from '../contract/line'
import { parseRequest } from '../contract/parse-request'
import { RunningCalls } from './running-calls'
import { isAllowed } from './sender'

const callId = v.pipe(v.number(), v.safeInteger())

/** Passes the page's calls on to the engine, after a look at who calls and with what; answers go the same way back. */
export function setupIpc(line: Line): void {
  const running = new RunningCalls()

  ipcMain.handle(channels.call, async (event, id: unknown, name: unknown, request: unknown) => {
    if (!isAllowed(event, channels.call)) throw new Error('Refused: not our page')
    const page = event.sender
    if (!v.is(callId, id) || running.has(page, id)) return refused('id', String(id))
    // The name is checked by the table's keys inside.
    const checked = parseRequest(name as CallName, request)
    if (!checked.ok) return refusal(checked)
    return running.run(page, id, (signal) => line.call(name as CallName, checked.value, listeners(page, id, signal)))
  })

  ipcMain.on(channels.cancel, (event, id: unknown) => {
    if (isAllowed(event, channels.cancel) && v.is(callId, id)) running.cancel(event.sender, id)
  })
}

/** What comes before the answer goes to the page that called, as long as it is there and wants it. */
function listeners(page: WebContents, id: number, signal: AbortSignal): LineOptions {
  const send = (channel: string, value: unknown) => {
    if (!signal.aborted && !page.isDestroyed()) page.send(channel, id, value)
  }
  return {
    signal,
    onProgress: (steps) => {
      send(channels.onProgress, steps)
    },
    onBatch: (records) => {
      send(channels.onBatch, records)
    },
  }
}

function refused(field: string, received: string): Result<never> {
  const values = { call: channels.call, field, expected: 'a new whole number', received }
  return refusal({ ok: false, failure: { kind: 'bad-request', key: 'error.badRequest', values } })
}

function refusal(result: Result<never> & { ok: false }): Result<never> {
  console.warn(`Refused a call: ${JSON.stringify(result.failure.values)}`)
  return result
}
