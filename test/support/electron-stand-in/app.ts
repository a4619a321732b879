import { EventEmitter } from 'node:events'
import { isAbsolute, join } from 'node:path'
import type { App } from 'electron'
import { isReady, requireReady } from './lifecycle'
import { claimLock } from './single-instance-lock'
import { listening, preventable, standIn } from './stand-in'

/** What the app listens to, and what this host says. */
export const appEvents = new EventEmitter()

export interface Launch {
  readonly appPath: string
  readonly version: string
  readonly userData: string
  /** Ends the process after the browser. */
  readonly end: (exitCode: number) => void
  readonly closeWindows: () => void
  readonly hasWindows: () => boolean
}
let launch: Launch | undefined

/** Set once, before the app's own code runs. */
export function setLaunch(settings: Launch): void {
  launch = settings
}

function launched(): Launch {
  if (!launch) throw new Error('The stand-in has not been launched')
  return launch
}

/** The folders of the app that it has chosen itself. */
const chosen: Partial<Record<'userData' | 'logs', string>> = {}

function userData(): string {
  return chosen.userData ?? launched().userData
}

function absolute(path: string): string {
  if (!isAbsolute(path)) throw new Error('Path must be absolute')
  return path
}

export const app: App = standIn<App>('app', {
  ...listening(appEvents, () => app),
  emit: (event: string, ...values: unknown[]) => appEvents.emit(event, ...values),
  isPackaged: false,
  isReady,
  whenReady: () =>
    isReady()
      ? Promise.resolve()
      : new Promise((resolve) => {
          appEvents.once('ready', () => {
            resolve()
          })
        }),
  enableSandbox: () => {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready')
  },
  requestSingleInstanceLock: () =>
    claimLock(userData(), (argv, folder) => appEvents.emit('second-instance', {}, argv, folder, {})),
  getAppPath: () => launched().appPath,
  getVersion: () => launched().version,
  getPath: (name) => {
    if (name === 'userData') return userData()
    // Electron has it elsewhere on macOS, in the person's Library.
    if (name === 'logs') return chosen.logs ?? join(userData(), 'logs')
    throw new Error(`The Electron stand-in does not implement app.getPath('${name}')`)
  },
  setPath: (name, path) => {
    if (name !== 'userData') throw new Error(`The Electron stand-in does not implement app.setPath('${name}')`)
    chosen.userData = absolute(path)
  },
  setAppLogsPath: (path) => {
    if (path === undefined) delete chosen.logs
    else chosen.logs = absolute(path)
  },
  getLocale: () => {
    requireReady('app.getLocale()')
    return 'en-US'
  },
  getPreferredSystemLanguages: () => ['en-US'],
  addRecentDocument: () => undefined,
  setAboutPanelOptions: () => undefined,
  quit,
  exit: (exitCode = 0) => {
    launched().end(exitCode)
  },
})

/** The order of Electron's documentation: before-quit, the windows, will-quit, quit. */
function quit(): void {
  if (isPrevented('before-quit')) return
  launched().closeWindows()
  // A window that stays keeps the app.
  if (launched().hasWindows()) {
    isQuitting = false
    return
  }
  if (isPrevented('will-quit')) return
  appEvents.emit('quit', {}, 0)
  launched().end(0)
}

function isPrevented(event: string): boolean {
  const details = preventable()
  appEvents.emit(event, details)
  return details.defaultPrevented
}

let isQuitting = false
appEvents.on('before-quit', () => {
  isQuitting = true
})
// Quitting closes the windows by itself and does not announce it; an app that does not listen ends with its last one.
appEvents.on('stand-in-all-closed', () => {
  if (isQuitting) return
  if (!appEvents.emit('window-all-closed')) quit()
})
