import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const styles = readFileSync(join(import.meta.dirname, '../ui/theme.css'), 'utf8')

/**
 * A colour of the theme for what stands outside the page's own styles.
 *
 * @param name as in theme.css, without its dashes
 * @throws when the theme does not have it twice, as light and then as dark colour
 */
export function themeColour(name: string): { readonly light: string; readonly dark: string } {
  const [light, dark] = Array.from(styles.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g')), (match) => match[1])
  if (light === undefined || dark === undefined) throw new Error(`The theme has no light and dark --${name}.`)
  return { light, dark }
}
