import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const declarations = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8')

/** Sets of options that an app gives to Electron, by the name of their interface in its published types. */
export type Options =
  'BrowserWindowConstructorOptions' | 'WebPreferences' | 'MenuItemConstructorOptions' | 'Privileges' | 'ProxyConfig'

/**
 * Throws for an option that the published types do not know. Electron would take no notice of it, so that a misspelt
 * protection would be none.
 */
export function refuseUnknown(options: Options, given: object): void {
  const known = declaredNames(options)
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown !== undefined) throw new Error(`Electron knows no ${options}.${unknown}`)
}

/** The members of an interface and of those that it extends. */
function declaredNames(name: string): ReadonlySet<string> {
  const [, above, body = ''] =
    new RegExp(`^  interface ${name}(?: extends (\\w+))? {$([^]*?)^  }$`, 'm').exec(declarations) ?? []
  const own = Array.from(body.matchAll(/^ {4}(?:readonly )?(\w+)\??:/gm), ([, member = '']) => member)
  if (own.length === 0) throw new Error(`Electron's types have no interface ${name}`)
  return new Set([...own, ...(above === undefined ? [] : declaredNames(above))])
}
