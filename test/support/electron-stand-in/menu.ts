import type Electron from 'electron'
import { refuseUnknown } from './declared'
import { standIn } from './stand-in'

type Template = Electron.MenuItemConstructorOptions

let applicationMenu: Parameters<typeof Electron.Menu.setApplicationMenu>[0] = null

/** Menus that nobody can open, but whose items can be read and chosen. */
export const Menu = standIn<typeof Electron.Menu>('Menu', {
  // The app gives templates alone, no finished items.
  buildFromTemplate: (template) => buildMenu(template as readonly Template[]),
  setApplicationMenu: (menu) => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
})

function buildMenu(template: readonly Template[]): Electron.Menu {
  return standIn<Electron.Menu>('menu', { items: template.map(buildItem) })
}

function buildItem(given: Template): Electron.MenuItem {
  refuseUnknown('MenuItemConstructorOptions', given)
  const { label = '', role, type = 'normal', submenu, ...template } = given
  const items = Array.isArray(submenu) ? buildMenu(submenu) : undefined
  const item: Electron.MenuItem = standIn<Electron.MenuItem>('menuItem', {
    label,
    type,
    registerAccelerator: template.registerAccelerator ?? true,
    click: (event: Electron.KeyboardEvent, window?: Electron.BaseWindow) => template.click?.(item, window, event),
    accelerator: template.accelerator ?? null,
    // Electron's list of roles for a template is longer than its list for an item.
    ...(role === undefined ? {} : { role: role as NonNullable<Electron.MenuItem['role']> }),
    // An item without a menu of its own has the name, too.
    ...({ submenu: items } as { submenu?: Electron.Menu }),
  })
  return item
}
