import { join } from 'node:path'
import { app } from 'electron'
import { currentAppearance, setupAppearance } from './desktop/appearance'
import { Autosave } from './desktop/autosave'
import { setupCarriedData } from './desktop/carried-data'
import { setupClosing } from './desktop/closing'
import { removeDrafts } from './desktop/draft'
import { setupEngine } from './desktop/engine'
import { endFailedStart } from './desktop/failed-start'
import { setupFileMessages } from './desktop/file-messages'
import { setupIpc } from './desktop/ipc'
import { Log, setupLog } from './desktop/log'
import { setupMenu } from './desktop/menu'
import { OpenedFiles } from './desktop/opened-files'
import { registerPageScheme, setupProtocol } from './desktop/protocol'
import { setupRecovery } from './desktop/recovery'
import { setupSecurity } from './desktop/security'
import { SettingsFile } from './desktop/settings'
import { showLog } from './desktop/show-log'
import { isFirstInstance } from './desktop/single-instance'
import { openWindow } from './desktop/window'
import { wordsIn } from './desktop/words'

// Electron takes both only before it is ready.
app.enableSandbox()
registerPageScheme()
const openedFiles = new OpenedFiles()

// First of all that touches the data folder: the lock of the first instance lies in it.
setupCarriedData()

// Not awaited: a module that waits for ready at its top level would keep Electron from becoming ready.
if (isFirstInstance()) app.whenReady().then(start).catch(endFailedStart)
else app.exit()

async function start(): Promise<void> {
  // First, so that it has what the others say.
  const log = new Log(app.getPath('logs'))
  setupLog(log, app.getVersion())
  const folder = app.getPath('userData')
  removeDrafts(folder)
  const settings = new SettingsFile(join(folder, 'settings.json'))
  const autosave = new Autosave(join(folder, 'autosave.json'))
  // Before the window: nothing may happen in it that these do not watch.
  await setupSecurity()
  setupProtocol()
  setupIpc(setupEngine())
  const language = () => currentAppearance(settings).language
  const openFile = (path: string) => {
    files.offer(path)
  }
  const showMenu = () => {
    setupMenu({
      language: language(),
      recentFiles: settings.current.recentFiles ?? [],
      openRecent: openFile,
      showLog: () => {
        showLog(log.path)
      },
    })
  }
  const files = setupFileMessages(settings, autosave, showMenu)
  // Before the window too: its first colour is the theme's.
  setupAppearance(settings, showMenu)
  const window = openWindow(settings, autosave.address)
  autosave.watch(window)
  files.follow(window)
  setupRecovery(window, settings, autosave)
  setupClosing(window, { files, autosave, words: () => wordsIn(language()) })
  openedFiles.giveTo(openFile)
  // The window is the app, on macOS too.
  app.on('window-all-closed', () => {
    app.quit()
  })
}
