import { BrowserWindow } from 'electron'
import * as v from 'valibot'
import { channels, fileState, saveRequest } from '../contract/bridge'
import { currentAppearance } from './appearance'
import type { Autosave } from './autosave'
import { FileDialogs } from './file-dialogs'
import { hearPage } from './hear-page'
import { RecentFiles } from './recent-files'
import type { SettingsFile } from './settings'
import { SetupFiles } from './setup-files'
import { wordsIn } from './words'

/** Joins the setup files to the page. @param onRecent the list of recent files has changed */
export function setupFileMessages(settings: SettingsFile, autosave: Autosave, onRecent: () => void): SetupFiles {
  const window = () => BrowserWindow.getAllWindows()[0]
  const tell = (channel: string) => (message: object) => window()?.webContents.send(channel, message)
  const dialogs = new FileDialogs(window, () => wordsIn(currentAppearance(settings).language))
  const files = new SetupFiles(
    { window, recent: new RecentFiles(settings, onRecent), autosave, dialogs },
    { news: tell(channels.onFile), saved: tell(channels.onSaved) },
  )
  hearPage(channels.readyForFiles, v.undefined(), () => {
    files.ready()
  })
  hearPage(channels.openFile, v.undefined(), () => void files.ask())
  hearPage(channels.saveFile, saveRequest, (request) => void files.save(request))
  hearPage(channels.setFile, fileState, (state) => {
    files.set(state)
  })
  return files
}
