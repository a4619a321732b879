import { ipcMain, type WebContents } from 'electron'
import * as v from 'valibot'
import { shortText } from '../contract/short-text'
import { isAllowed } from './sender'

/** Hears a channel's messages of our page, each once sender and content are checked; anything else is refused and logged. */
export function hearPage<Schema extends v.GenericSchema>(
  channel: string,
  schema: Schema,
  handle: (value: v.InferOutput<Schema>, page: WebContents) => void,
): void {
  ipcMain.on(channel, (event, value: unknown) => {
    if (!isAllowed(event, channel)) return
    const parsed = v.safeParse(schema, value, { abortEarly: true })
    if (parsed.success) handle(parsed.output, event.sender)
    else console.warn(`Refused a message '${channel}': ${shortText(v.summarize(parsed.issues))}`)
  })
}
