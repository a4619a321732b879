import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge } from './contract/bridge'

/** The page hears values alone, never the event, whose sender would let it say anything to the main process. */
function hear(channel: string) {
  return (listener: (value: never) => void) => {
    ipcRenderer.on(channel, (_event, value: unknown) => {
      listener(value as never)
    })
  }
}

function tell(channel: string) {
  return (...values: readonly unknown[]) => {
    ipcRenderer.send(channel, ...values)
  }
}

const bridge: Bridge = {
  post: tell(channels.post),
  onMessage: hear(channels.onMessage),
  setAppearance: tell(channels.setAppearance),
  onCommand: hear(channels.onCommand),
  onRestart: (listener) => {
    hear(channels.onRestart)(() => {
      listener()
    })
  },
  openFile: tell(channels.openFile),
  onFile: hear(channels.onFile),
  readyForFiles: tell(channels.readyForFiles),
  saveFile: tell(channels.saveFile),
  onSaved: hear(channels.onSaved),
  setFile: tell(channels.setFile),
}

contextBridge.exposeInMainWorld('downhill', bridge)
