import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Bridge, type FileNews, type SavedFile } from './contract/bridge'
import type { CommandId } from './contract/commands'
import type { FromEngine } from './contract/messages'

/** The page hears values alone, never the event, whose sender would let it say anything to the main process. */
function hear<Value>(channel: string): (listener: (value: Value) => void) => void {
  return (listener) => {
    ipcRenderer.on(channel, (_event, value: Value) => {
      listener(value)
    })
  }
}

function tell<Values extends unknown[]>(channel: string): (...values: Values) => void {
  return (...values) => {
    ipcRenderer.send(channel, ...values)
  }
}

const bridge: Bridge = {
  post: tell(channels.post),
  onMessage: hear<FromEngine>(channels.onMessage),
  setAppearance: tell(channels.setAppearance),
  onCommand: hear<CommandId>(channels.onCommand),
  onRestart: (listener) => {
    hear(channels.onRestart)(() => {
      listener()
    })
  },
  openFile: tell(channels.openFile),
  onFile: hear<FileNews>(channels.onFile),
  readyForFiles: tell(channels.readyForFiles),
  saveFile: tell(channels.saveFile),
  onSaved: hear<SavedFile>(channels.onSaved),
  setFile: tell(channels.setFile),
}

contextBridge.exposeInMainWorld('downhill', bridge)
