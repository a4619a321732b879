import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron'
import { isDevelopment } from './page-address'
import type { Settings, SettingsFile } from './settings'
import { firstPlace, fitToScreen, MINIMUM_SIZE } from './window-bounds'

/** The page's paper in both themes, so that the first frame is not white. As --paper in src-renderer/ui/theme.css. */
const paper = { light: '#fbfaf7', dark: '#12161b' }

/**
 * Opens the one window and lets it remember its place. It is shown when its first picture is painted.
 *
 * @param address the page's, with the setup behind its #
 */
export function openWindow(settings: SettingsFile, address: string): BrowserWindow {
  const window = new BrowserWindow({
    ...place(settings.current),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Downhill',
    ...ownIcon(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: isDevelopment,
      // The spelling checker would fetch dictionaries from the network.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (settings.current.isMaximized === true) window.maximize()
    window.show()
  })
  window.on('close', () => {
    settings.update({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  loadAddress(window, address)
  return window
}

/** Loads one of our addresses; a load that a newer one replaced is no fault, any other is for the log. */
export function loadAddress(window: BrowserWindow, address: string): void {
  window.loadURL(address).catch((error: unknown) => {
    if (!String(error).includes('ERR_ABORTED')) console.error(`The page could not be loaded: ${String(error)}`)
  })
}

/** Only Linux asks the window itself, where no package has told the desktop; a build that was not packed has no icon. */
function ownIcon(): { readonly icon?: string } {
  const icon = join(import.meta.dirname, '../icons/downhill/256.png')
  return process.platform === 'linux' && existsSync(icon) ? { icon } : {}
}

function place({ bounds }: Settings): Rectangle {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  return (bounds && fitToScreen(bounds, workAreas)) ?? firstPlace(screen.getPrimaryDisplay().workArea)
}
