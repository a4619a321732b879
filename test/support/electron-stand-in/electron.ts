/** What `import 'electron'` gives the app's bundles in this host. */
import type { Dialog, Shell } from 'electron'
import { standIn } from './stand-in'

export { app } from './app'
export { BrowserWindow } from './browser-window'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { nativeTheme } from './native-theme'
export { protocol } from './protocol'
export { screen } from './screen'
export { session } from './session'

/** Nobody is there to answer: a test puts its answer in place of the function that asks. */
export const dialog = standIn<Dialog>('dialog', {})

/** Nobody sees a folder: a test puts its own function in place of the one that shows it. */
export const shell = standIn<Shell>('shell', {})
