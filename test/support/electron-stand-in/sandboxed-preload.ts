import { Script } from 'node:vm'

/** What the page's half and the main process exchange: IPC, and the wish for a window. */
export type PageMessage =
  | { readonly kind: 'send'; readonly channel: string; readonly values: unknown[] }
  | { readonly kind: 'open'; readonly url: string; readonly frameName: string }
export type IpcMessage = Exclude<PageMessage, { kind: 'open' }>

/** The names under which both halves find each other in the page; the first is gone before the page's own code runs. */
export const TO_MAIN = '__standInToMain'
export const FROM_MAIN = '__standInFromMain'

interface Setting {
  readonly inSubFrames: boolean
  readonly toMain: string
  readonly fromMain: string
}
/** A preload as Electron wraps it: CommonJS, with nothing of Node but require. */
type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void

/**
 * The script that runs in a page before the page's own.
 *
 * @param source text of the preload
 * @throws SyntaxError for a preload that is not CommonJS
 */
export function preloadScript(source: string, inSubFrames: boolean): string {
  const preload = `function (require, module, exports) {\n${source}\n}`
  new Script(`(${preload})`)
  const setting: Setting = { inSubFrames, toMain: TO_MAIN, fromMain: FROM_MAIN }
  // The compiler that runs this file marks functions with __name, which no page has.
  return `{ const __name = (value) => value; (${runPreload.toString()})(${JSON.stringify(setting)}, ${preload}) }`
}

/**
 * Runs in the page: a sandboxed preload with the two of Electron's objects that ours requires, and the context bridge's
 * semantics. Self-contained, because it is sent as text; the page's policy holds in it, so nothing may be eval.
 */
function runPreload({ inSubFrames, toMain, fromMain }: Setting, preload: Preload): void {
  type Callable = (...values: unknown[]) => unknown
  type Listener = (...values: unknown[]) => void
  type Post = (message: PageMessage) => Promise<void>
  const globals = window as unknown as Record<string, unknown>
  const post = globals[toMain] as Post
  Reflect.deleteProperty(globals, toMain)
  // As where the app denies it: Chromium itself would ask nobody.
  window.open = (url = 'about:blank', frameName = '') => {
    void post({ kind: 'open', url: new URL(url, location.href).href, frameName })
    return null
  }
  if (window !== window.top && !inSubFrames) return

  const listeners = new Map<string, Listener[]>()
  Object.defineProperty(globals, fromMain, {
    value: (channel: string, values: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values)
    },
  })

  const ipcRenderer = {
    // What cannot be cloned throws here, as it does in Electron.
    send: (channel: string, ...values: unknown[]) => {
      void post({ kind: 'send', channel, values: structuredClone(values) })
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
  }

  /** A value as it looks on the other side of the bridge: functions proxied, prototypes dropped, the rest cloned. */
  function across(value: unknown): unknown {
    if (typeof value === 'function')
      return (...values: unknown[]) => across((value as Callable)(...values.map(acrossFromPage)))
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Promise) return value.then(across, (error: unknown) => Promise.reject(plainError(error)))
    if (value instanceof Error) return plainError(value)
    if (Array.isArray(value)) return value.map(across)
    if (Object.prototype.toString.call(value) !== '[object Object]') return structuredClone(value)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, across(part)]))
  }
  /** What a page gives to a function. Electron refuses a Proxy, which no page can recognise but by cloning it. */
  function acrossFromPage(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return across(value)
    try {
      return across(structuredClone(value))
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }
  function plainError(error: unknown): Error {
    return new Error(error instanceof Error ? error.message : String(error))
  }

  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (key in globals)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`)
      Object.defineProperty(globals, key, { value: Object.freeze(across(api)), enumerable: true })
    },
  }

  const modules: Record<string, unknown> = { contextBridge, ipcRenderer }
  const electron = new Proxy(modules, {
    get(_modules, name) {
      if (name in modules) return modules[String(name)]
      throw new Error(`The Electron stand-in does not implement ${String(name)} in a preload`)
    },
  })
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`)
  }
  preload(require, { exports: {} }, {})
}
