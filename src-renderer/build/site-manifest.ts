import en from '../../assets/locales/en.json' with { type: 'json' }
import ja from '../../assets/locales/ja.json' with { type: 'json' }
import { appIcons } from './site-icons.ts'
import { themeColour } from './theme-colour.ts'

/**
 * What a browser must know to install the page: https://www.w3.org/TR/appmanifest/. It has no id, so its own address is its
 * id: an id is read from the root of the server, and two copies of the folder on it would be one app.
 */
export const siteManifest = {
  name: en.app.name,
  short_name: en.app.name,
  description: en.app.description,
  description_localized: { ja: ja.app.description },
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  background_color: themeColour('paper').light,
  theme_color: themeColour('panel').light,
  icons: appIcons.map(({ file, size, purpose }) => ({
    src: file,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  })),
  file_handlers: [{ action: './', accept: { 'application/x-downhill+json': ['.downhill'] } }],
  // A file goes to the window that is open already, as in the desktop edition.
  launch_handler: { client_mode: 'focus-existing' as const },
}
