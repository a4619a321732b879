import { EventEmitter } from 'node:events'
import type { IpcMain, IpcMainEvent, WebContents, WebFrameMain } from 'electron'
import type { IpcMessage } from './sandboxed-preload'
import { standIn } from './stand-in'

const events = new EventEmitter()

export const ipcMain: IpcMain = standIn<IpcMain>('ipcMain', {
  on: (channel: string, listener: Parameters<IpcMain['on']>[1]) => {
    events.on(channel, listener)
    return ipcMain
  },
})

/** A message from a page, as the app's listeners hear it. */
export function receive({ channel, values }: IpcMessage, sender: WebContents, senderFrame: WebFrameMain): void {
  events.emit(channel, standIn<IpcMainEvent>('event', { sender, senderFrame }), ...values)
}
