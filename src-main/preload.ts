import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge } from './contract/bridge'
import type { CommandId } from './contract/commands'
import type { FromEngine } from './contract/messages'

/** The page hears values alone, never the event, whose sender would let it say anything to the main process. */
const bridge: Bridge = {
  post: (message) => {
    ipcRenderer.send(channels.post, message)
  },
  onMessage: (listener) => {
    ipcRenderer.on(channels.onMessage, (_event, message: FromEngine) => {
      listener(message)
    })
  },
  setAppearance: (appearance) => {
    ipcRenderer.send(channels.setAppearance, appearance)
  },
  onCommand: (listener) => {
    ipcRenderer.on(channels.onCommand, (_event, id: CommandId) => {
      listener(id)
    })
  },
  onRestart: (listener) => {
    ipcRenderer.on(channels.onRestart, () => {
      listener()
    })
  },
}

contextBridge.exposeInMainWorld('downhill', bridge)
