import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge } from './contract/bridge'

/** Lets the page hear one message, without the event object, which would give it the sender. */
function hear<Values extends unknown[]>(channel: string) {
  return (listener: (...values: Values) => void) => {
    ipcRenderer.on(channel, (_event, ...values) => {
      listener(...(values as Values))
    })
  }
}

const bridge: Bridge = {
  call: (id, name, request) => ipcRenderer.invoke(channels.call, id, name, request),
  cancel: (id) => {
    ipcRenderer.send(channels.cancel, id)
  },
  setAppearance: (appearance) => {
    ipcRenderer.send(channels.setAppearance, appearance)
  },
  onProgress: hear(channels.onProgress),
  onBatch: hear(channels.onBatch),
  onRestart: hear(channels.onRestart),
}

contextBridge.exposeInMainWorld('downhill', bridge)
