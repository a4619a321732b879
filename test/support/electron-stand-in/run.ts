/**
 * Runs a built Electron app without Electron: `tsx run.ts <folder> --user-data-dir=<folder> [--disable-3d-apis]`. The folder's package.json
 * names the main bundle, as for Electron.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { appEvents, setLaunch } from './app'
import { closeAllWindows, hasWindows } from './browser-window'
import { prepareBrowser, stopBrowser } from './browser'
import { answerTest, tellTest } from './control'
import * as electron from './electron'
import { becomeReady } from './lifecycle'

const appPath = resolve(process.argv[2] ?? '.')
const { main, version } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as Record<string, string>
const userData = process.argv.find((flag) => flag.startsWith('--user-data-dir='))?.split('=')[1]
if (main === undefined || version === undefined || userData === undefined) {
  throw new Error('Wanted: a folder whose package.json has main and version, and --user-data-dir=<folder>')
}
mkdirSync(userData, { recursive: true })

function end(exitCode: number): void {
  void stopBrowser().finally(() => process.exit(exitCode))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => electron.app.quit())

setLaunch({ appPath, version, userData, end, closeWindows: closeAllWindows, hasWindows })
register('./resolve-electron.js', import.meta.url)
answerTest(electron)
await import(pathToFileURL(join(appPath, main)).href)
prepareBrowser({ userData, has3d: !process.argv.includes('--disable-3d-apis'), onStart: tellTest })
becomeReady()
appEvents.emit('ready')
