import { app, nativeTheme } from 'electron'
import { appearance, channels, type Appearance } from '../contract/bridge'
import { firstSpoken } from '../contract/languages'
import { hearPage } from './hear-page'
import type { SettingsFile } from './settings'

/**
 * Menu and window look as the page did last, and follow it when it changes language or theme.
 *
 * @param showMenu shows the menu in the language that is current then
 */
export function setupAppearance(settings: SettingsFile, showMenu: () => void): void {
  apply(currentAppearance(settings), showMenu)
  hearPage(channels.setAppearance, appearance, (told) => {
    // The page tells it at every start, too, and then it is mostly what the shell knows.
    if (isSame(told, currentAppearance(settings))) return
    settings.update({ appearance: told })
    apply(told, showMenu)
  })
}

/** As the page told last; before it ever did, the system's language and theme. */
export function currentAppearance(settings: SettingsFile): Appearance {
  return settings.current.appearance ?? { language: firstSpoken(app.getPreferredSystemLanguages()), theme: 'system' }
}

function isSame(one: Appearance, other: Appearance): boolean {
  return one.language === other.language && one.theme === other.theme
}

function apply({ theme }: Appearance, showMenu: () => void): void {
  nativeTheme.themeSource = theme
  showMenu()
}
