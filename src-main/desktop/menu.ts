import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Appearance } from '../contract/bridge'
import { isDevelopment } from './page-address'
import { wordsIn } from './words'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type MenuWords = ReturnType<typeof wordsIn>['menu']

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Sets the application's menu and About, in one language. Roles give every item its behaviour and its keys. */
export function setupMenu(language: Appearance['language']): void {
  const words = wordsIn(language)
  app.setAboutPanelOptions({
    applicationName: 'Downhill',
    applicationVersion: app.getVersion(),
    copyright: words.about,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(words.menu)))
}

function template(words: MenuWords): MenuItemConstructorOptions[] {
  const menus = [fileMenu(words), editMenu(words), viewMenu(words), windowMenu(words)]
  return isMac ? [macMenu(words), ...menus] : [...menus, helpMenu(words)]
}

/** The first menu on macOS, which carries the application's name. */
function macMenu(words: MenuWords): MenuItemConstructorOptions {
  const about = item('about', words.about)
  const hiding = [item('hide', words.hide), item('hideOthers', words.hideOthers), item('unhide', words.showAll)]
  return { label: 'Downhill', submenu: [about, separator, ...hiding, separator, item('quit', words.quit)] }
}

function fileMenu(words: MenuWords): MenuItemConstructorOptions {
  return { label: words.file, submenu: [isMac ? item('close', words.close) : item('quit', words.quit)] }
}

function editMenu(words: MenuWords): MenuItemConstructorOptions {
  const undoing = [item('undo', words.undo), item('redo', words.redo)]
  const clipboard = [item('cut', words.cut), item('copy', words.copy), item('paste', words.paste)]
  return { label: words.edit, submenu: [...undoing, separator, ...clipboard, item('selectAll', words.selectAll)] }
}

function viewMenu(words: MenuWords): MenuItemConstructorOptions {
  const zoom = [item('resetZoom', words.resetZoom), item('zoomIn', words.zoomIn), item('zoomOut', words.zoomOut)]
  const development = [item('reload', words.reload), item('toggleDevTools', words.developerTools), separator]
  return {
    label: words.view,
    submenu: [...(isDevelopment ? development : []), ...zoom, separator, item('togglefullscreen', words.fullScreen)],
  }
}

function windowMenu(words: MenuWords): MenuItemConstructorOptions {
  const mac = isMac ? [item('zoom', words.zoom), separator, item('front', words.front)] : []
  return { label: words.window, role: 'windowMenu', submenu: [item('minimize', words.minimize), ...mac] }
}

function helpMenu(words: MenuWords): MenuItemConstructorOptions {
  return { label: words.help, role: 'help', submenu: [item('about', words.about)] }
}

function item(role: Role, label: string): MenuItemConstructorOptions {
  return { role, label }
}
