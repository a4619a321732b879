import type Electron from 'electron'
import { standIn } from './stand-in'

type Template = Pick<Electron.MenuItemConstructorOptions, 'label' | 'role' | 'type' | 'submenu'>

let applicationMenu: Parameters<typeof Electron.Menu.setApplicationMenu>[0] = null

/** Menus that nobody can open, but whose items can be read. */
export const Menu = standIn<typeof Electron.Menu>('Menu', {
  buildFromTemplate: (template) => buildMenu(template),
  setApplicationMenu: (menu) => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
})

function buildMenu(template: readonly Template[]): Electron.Menu {
  return standIn<Electron.Menu>('menu', { items: template.map(buildItem) })
}

function buildItem({ label = '', role, type = 'normal', submenu }: Template): Electron.MenuItem {
  const items = Array.isArray(submenu) ? buildMenu(submenu) : undefined
  return standIn<Electron.MenuItem>('menuItem', {
    label,
    type,
    // Electron's list of roles for a template is longer than its list for an item.
    ...(role === undefined ? {} : { role: role as NonNullable<Electron.MenuItem['role']> }),
    ...(items && { submenu: items }),
  })
}
