import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge } from './contract/bridge'
import type { TraceBatch } from './contract/trace'

/** The page hears values alone, never the event, whose sender would let it say anything to the main process. */
const bridge: Bridge = {
  call: (id, name, request) => ipcRenderer.invoke(channels.call, id, name, request),
  cancel: (id) => {
    ipcRenderer.send(channels.cancel, id)
  },
  setAppearance: (appearance) => {
    ipcRenderer.send(channels.setAppearance, appearance)
  },
  onProgress: (listener) => {
    ipcRenderer.on(channels.onProgress, (_event, id: number, steps: number) => {
      listener(id, steps)
    })
  },
  onBatch: (listener) => {
    ipcRenderer.on(channels.onBatch, (_event, id: number, records: TraceBatch) => {
      listener(id, records)
    })
  },
  onRestart: (listener) => {
    ipcRenderer.on(channels.onRestart, () => {
      listener()
    })
  },
}

contextBridge.exposeInMainWorld('downhill', bridge)
