import { EventEmitter } from 'node:events'
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import type { IpcMessage } from './sandboxed-preload'
import { standIn } from './stand-in'

type Handler = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Handler>()
const events = new EventEmitter()

export const ipcMain: IpcMain = standIn<IpcMain>('ipcMain', {
  on: (channel: string, listener: Parameters<IpcMain['on']>[1]) => {
    events.on(channel, listener)
    return ipcMain
  },
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel) => {
    handlers.delete(channel)
  },
})

/** A message from a page, as the app's handlers see it. The answer of an invoke goes back cloned. */
export async function receive(message: IpcMessage, sender: WebContents, senderFrame: WebFrameMain): Promise<unknown> {
  const event = standIn<IpcMainEvent & IpcMainInvokeEvent>('event', { sender, senderFrame })
  if (message.kind === 'send') {
    events.emit(message.channel, event, ...message.values)
    return undefined
  }
  return structuredClone(await invoke(message, event))
}

async function invoke({ channel, values }: IpcMessage, event: IpcMainInvokeEvent): Promise<unknown> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return await (handler(event, ...values) as Promise<unknown>)
  } catch (error) {
    // Errors lose all but their message on the way to the page.
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}
