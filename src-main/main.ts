import { join } from 'node:path'
import { app } from 'electron'
import { setupAppearance } from './desktop/appearance'
import { setupCarriedData } from './desktop/carried-data'
import { setupEngine } from './desktop/engine'
import { endFailedStart } from './desktop/failed-start'
import { setupIpc } from './desktop/ipc'
import { registerPageScheme, setupProtocol } from './desktop/protocol'
import { setupRecovery } from './desktop/recovery'
import { setupSecurity } from './desktop/security'
import { SettingsFile } from './desktop/settings'
import { isFirstInstance } from './desktop/single-instance'
import { openWindow } from './desktop/window'

// Electron takes both only before it is ready.
app.enableSandbox()
registerPageScheme()

// First of all that touches the data folder: the lock of the first instance lies in it.
setupCarriedData()

// Not awaited: a module that waits for ready at its top level would keep Electron from becoming ready.
if (isFirstInstance()) app.whenReady().then(start).catch(endFailedStart)
else app.exit()

async function start(): Promise<void> {
  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'))
  // Before the window: nothing may happen in it that these do not watch.
  await setupSecurity()
  setupProtocol()
  setupIpc(setupEngine())
  // Before the window too: its first colour is the theme's.
  setupAppearance(settings)
  setupRecovery(openWindow(settings), settings)
  // The window is the app, on macOS too.
  app.on('window-all-closed', () => {
    app.quit()
  })
}
