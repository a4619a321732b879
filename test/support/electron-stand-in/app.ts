import { EventEmitter } from 'node:events'
import { join } from 'node:path'
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
    claimLock(launched().userData, (argv, folder) => appEvents.emit('second-instance', {}, argv, folder, {})),
  getAppPath: () => launched().appPath,
  getVersion: () => launched().version,
  getPath: (name) => {
    if (name === 'userData') return launched().userData
    if (name === 'logs') return join(launched().userData, 'logs')
    throw new Error(`The Electron stand-in does not implement app.getPath('${name}')`)
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
