import { EventEmitter } from 'node:events'
import { join } from 'node:path'

type Listener = (event: object, ...values: unknown[]) => void

/** What a window's page was told. */
export class FakePage extends EventEmitter {
  readonly told: (readonly [channel: string, message: unknown])[] = []
  readonly session = {}
  isDestroyed(): boolean {
    return false
  }
  send(channel: string, message: unknown): void {
    // As in Electron: what cannot be cloned throws.
    this.told.push([channel, structuredClone(message)])
  }
}

/** An object on which everything can be called, and answers nothing. */
function silent<Known extends object>(known: Known): Known {
  return new Proxy(known, {
    get: (target, name) => (name in target ? Reflect.get(target, name) : name === 'then' ? undefined : () => undefined),
  })
}

/**
 * Electron as far as the main process needs it to boot and to hear its page; whatever else is called answers nothing.
 *
 * @param folder where the app keeps its data, and where a person chooses files
 */
export function fakeElectron(folder: string) {
  const listeners = new Map<string, Listener>()
  const page = new FakePage()
  /** Dialogs asked for until now. */
  const asked = { count: 0 }
  const chosen = join(folder, 'chosen.downhill')
  const answer = <Value extends object>(value: Value) => {
    asked.count += 1
    return Promise.resolve(value)
  }
  const area = { x: 0, y: 0, width: 1920, height: 1080 }
  const window = silent(Object.assign(new EventEmitter(), { webContents: page, loadURL: () => Promise.resolve() }))
  const BrowserWindow = Object.assign(
    function open() {
      return window
    },
    { getAllWindows: () => [window] },
  )
  return {
    listeners,
    page,
    asked,
    electron: {
      app: silent(
        Object.assign(new EventEmitter(), {
          whenReady: () => Promise.resolve(),
          requestSingleInstanceLock: () => true,
          getPath: () => folder,
          getVersion: () => '1',
          getPreferredSystemLanguages: () => ['en'],
        }),
      ),
      BrowserWindow,
      dialog: {
        showOpenDialog: () => answer({ canceled: false, filePaths: [chosen] }),
        showSaveDialog: () => answer({ canceled: false, filePath: chosen }),
        showMessageBox: () => answer({ response: 0 }),
        showErrorBox: () => undefined,
      },
      ipcMain: {
        on: (channel: string, listener: Listener) => listeners.set(channel, listener),
        handle: (channel: string, listener: Listener) => listeners.set(channel, listener),
      },
      Menu: silent({}),
      nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
      protocol: silent({}),
      screen: { getAllDisplays: () => [{ workArea: area }], getPrimaryDisplay: () => ({ workArea: area }) },
      session: { defaultSession: silent({ webRequest: silent({}) }) },
    },
  }
}
