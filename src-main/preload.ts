import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge } from './contract/bridge'

/** Lets the page hear one message, without the event object, which would give it the sender. */
function hear<Listener extends (...values: never[]) => void>(channel: string, listener: Listener): void {
  ipcRenderer.on(channel, (_event, ...values) => {
    listener(...(values as Parameters<Listener>))
  })
}

const bridge: Bridge = {
  call: (id, name, request) => ipcRenderer.invoke(channels.call, id, name, request),
  cancel: (id) => {
    ipcRenderer.send(channels.cancel, id)
  },
  setAppearance: (appearance) => {
    ipcRenderer.send(channels.setAppearance, appearance)
  },
  onProgress: (listener) => {
    hear(channels.onProgress, listener)
  },
  onBatch: (listener) => {
    hear(channels.onBatch, listener)
  },
  onRestart: (listener) => {
    hear(channels.onRestart, listener)
  },
}

contextBridge.exposeInMainWorld('downhill', bridge)
