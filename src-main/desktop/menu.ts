import { basename, dirname } from 'node:path'
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { channels, type Appearance } from '../contract/bridge'
import { commandIds, commandOf, type CommandId, type CommandMenu } from '../contract/commands'
import { isDevelopment } from './page-address'
import { wordsIn } from './words'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type MenuWords = ReturnType<typeof wordsIn>['menu']
type CommandWords = Readonly<Record<CommandId, string>>

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** What the menu shows that changes while the app runs. */
export interface MenuState {
  readonly language: Appearance['language']
  /** Whole paths, the newest first. */
  readonly recentFiles: readonly string[]
  readonly openRecent: (path: string) => void
  readonly showLog: () => void
}

/**
 * Sets the application's menu and About, in one language. Roles give their items behaviour and keys; the others are
 * commands of the table, which the page carries out.
 */
export function setupMenu(state: MenuState): void {
  const { language } = state
  const words = wordsIn(language)
  app.setAboutPanelOptions({
    applicationName: 'Downhill',
    applicationVersion: app.getVersion(),
    copyright: words.about,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(words.menu, words.command, state)))
}

function template(words: MenuWords, named: CommandWords, state: MenuState): MenuItemConstructorOptions[] {
  const own = [fileMenu(words, named, state), editMenu(words, named), runMenu(words, named)]
  const menus = [...own, viewMenu(words, named), windowMenu(words)]
  return [...(isMac ? [macMenu(words)] : []), ...menus, helpMenu(words, named, state)]
}

/** The first menu on macOS, which carries the application's name. */
function macMenu(words: MenuWords): MenuItemConstructorOptions {
  const about = item('about', words.about)
  const hiding = [item('hide', words.hide), item('hideOthers', words.hideOthers), item('unhide', words.showAll)]
  return { label: 'Downhill', submenu: [about, separator, ...hiding, separator, item('quit', words.quit)] }
}

function fileMenu(words: MenuWords, named: CommandWords, state: MenuState): MenuItemConstructorOptions {
  const [newSetup, open, ...others] = commandItems('file', named)
  const first = [newSetup, open].filter((each) => each !== undefined)
  const leave = isMac ? item('close', words.close) : item('quit', words.quit)
  return { label: words.file, submenu: [...first, recentMenu(words, state), separator, ...others, separator, leave] }
}

/** Files of one name are told apart by their folder. */
function recentMenu(words: MenuWords, { recentFiles, openRecent }: MenuState): MenuItemConstructorOptions {
  const names = recentFiles.map((path) => basename(path))
  const labelOf = (path: string) => {
    const name = basename(path)
    const isAlone = names.indexOf(name) === names.lastIndexOf(name)
    // An ampersand marks a key in menus.
    return (isAlone ? name : `${name} — ${dirname(path)}`).replaceAll('&', '&&')
  }
  const items = recentFiles.map((path) => ({
    label: labelOf(path),
    click: () => {
      openRecent(path)
    },
  }))
  return { label: words.openRecent, submenu: items, enabled: items.length > 0 }
}

function editMenu(words: MenuWords, named: CommandWords): MenuItemConstructorOptions {
  const clipboard = [item('cut', words.cut), item('copy', words.copy), item('paste', words.paste)]
  return {
    label: words.edit,
    submenu: [...commandItems('edit', named), separator, ...clipboard, item('selectAll', words.selectAll)],
  }
}

function viewMenu(words: MenuWords, named: CommandWords): MenuItemConstructorOptions {
  const zoom = [item('resetZoom', words.resetZoom), item('zoomIn', words.zoomIn), item('zoomOut', words.zoomOut)]
  const development = [item('reload', words.reload), item('toggleDevTools', words.developerTools), separator]
  return {
    label: words.view,
    submenu: [
      ...(isDevelopment ? development : []),
      ...commandItems('view', named),
      separator,
      ...zoom,
      separator,
      item('togglefullscreen', words.fullScreen),
    ],
  }
}

function windowMenu(words: MenuWords): MenuItemConstructorOptions {
  const mac = isMac ? [item('zoom', words.zoom), separator, item('front', words.front)] : []
  return { label: words.window, role: 'windowMenu', submenu: [item('minimize', words.minimize), ...mac] }
}

/** About stands in the first menu on macOS. */
function helpMenu(words: MenuWords, named: CommandWords, { showLog }: MenuState): MenuItemConstructorOptions {
  const about = isMac ? [] : [item('about', words.about)]
  const log = { label: words.showLog, click: showLog }
  return { label: words.help, role: 'help', submenu: [...commandItems('help', named), separator, log, ...about] }
}

function runMenu(words: MenuWords, named: CommandWords): MenuItemConstructorOptions {
  return { label: words.run, submenu: commandItems('run', named) }
}

/** The commands that stand in a menu, in the order of the table. */
function commandItems(menu: CommandMenu, named: CommandWords): MenuItemConstructorOptions[] {
  const ids = commandIds.filter((id) => commandOf(id).menu === menu)
  return ids.map((id) => ({ label: named[id], ...shownKey(commandOf(id).keys[0]), click: () => tellPage(id) }))
}

/**
 * The page itself hears the keys, because it alone knows who has the focus; the menu only shows them. One without a
 * modifier is not even shown: macOS would take it away from the text fields.
 */
function shownKey(key: string | undefined): MenuItemConstructorOptions {
  if (!key?.includes('+')) return {}
  const accelerator = key.replace('Mod', 'CmdOrCtrl').replace('Arrow', '')
  return { accelerator, registerAccelerator: false }
}

/** Lets the page carry out a command. */
export function tellPage(id: CommandId): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.onCommand, id)
}

function item(role: Role, label: string): MenuItemConstructorOptions {
  return { role, label }
}
