import { app, ipcMain, nativeTheme } from 'electron'
import * as v from 'valibot'
import { appearance, channels, type Appearance } from '../contract/bridge'
import { firstSpoken } from '../contract/languages'
import { shortText } from '../contract/short-text'
import { setupMenu } from './menu'
import { isAllowed } from './sender'
import type { SettingsFile } from './settings'

/** Menu and window look as the page did last, and follow it when it changes language or theme. */
export function setupAppearance(settings: SettingsFile): void {
  apply(currentAppearance(settings))
  ipcMain.on(channels.setAppearance, (event, value: unknown) => {
    if (!isAllowed(event, channels.setAppearance)) return
    const parsed = v.safeParse(appearance, value)
    if (!parsed.success) {
      console.warn(`Refused an appearance: ${shortText(v.summarize(parsed.issues))}`)
      return
    }
    // The page tells it at every start, too, and then it is mostly what the shell knows.
    if (isSame(parsed.output, currentAppearance(settings))) return
    settings.update({ appearance: parsed.output })
    apply(parsed.output)
  })
}

/** As the page told last; before it ever did, the system's language and theme. */
export function currentAppearance(settings: SettingsFile): Appearance {
  return settings.current.appearance ?? { language: firstSpoken(app.getPreferredSystemLanguages()), theme: 'system' }
}

function isSame(one: Appearance, other: Appearance): boolean {
  return one.language === other.language && one.theme === other.theme
}

function apply({ language, theme }: Appearance): void {
  nativeTheme.themeSource = theme
  setupMenu(language)
}
