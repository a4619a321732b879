import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Route } from '@playwright/test'
import type * as Electron from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toChromium, toElectron } from './address'
import { preloadScript } from './sandboxed-preload'

// Readiness is the process's; each test starts a process's life anew.
beforeEach(() => {
  vi.resetModules()
})

const privileged = { standard: true, secure: true }
const answer = () => new Response('')

test('a scheme gets its privileges before ready, once, and its handler after', async () => {
  const { protocol } = await import('./protocol')
  const { becomeReady } = await import('./lifecycle')
  expect(() => {
    protocol.handle('app', answer)
  }).toThrow('before the app is ready')
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: privileged }])
  expect(() => {
    protocol.registerSchemesAsPrivileged([])
  }).toThrow('only be called once')
  becomeReady()
  protocol.handle('app', answer)
})

test('privileges after ready are refused', async () => {
  const { protocol } = await import('./protocol')
  const { becomeReady } = await import('./lifecycle')
  becomeReady()
  expect(() => {
    protocol.registerSchemesAsPrivileged([])
  }).toThrow('before app is ready')
})

test('a page of a scheme without privileges is refused, because its origin would not be one', async () => {
  const { protocol, respond } = await import('./protocol')
  const { becomeReady } = await import('./lifecycle')
  becomeReady()
  protocol.handle('app', answer)
  await expect(respond(new Request('app://downhill/index.html'))).rejects.toThrow('not standard and secure')
})

test('the app’s folders are those that it chooses; the log is apart from the data where it says so', async () => {
  const { app, setLaunch } = await import('./app')
  setLaunch({
    appPath: '/app',
    version: '1.2.3',
    userData: resolve('/data'),
    end: vi.fn(),
    closeWindows: vi.fn(),
    hasWindows: () => false,
  })
  expect(app.getPath('userData')).toBe(resolve('/data'))
  app.setPath('userData', resolve('/stick/data'))
  app.setAppLogsPath(resolve('/stick/log'))
  expect([app.getPath('userData'), app.getPath('logs')]).toEqual([resolve('/stick/data'), resolve('/stick/log')])
  for (const choose of [() => app.setPath('userData', 'data'), () => app.setAppLogsPath('log')]) {
    expect(choose).toThrow('Path must be absolute')
  }
})

test('session, screen and windows wait for ready', async () => {
  const { session, screen, BrowserWindow } = await import('./electron')
  expect(() => session.defaultSession).toThrow('before the app is ready')
  expect(() => screen.getAllDisplays()).toThrow('before the app is ready')
  expect(() => screen.getPrimaryDisplay()).toThrow('before the app is ready')
  expect(() => new BrowserWindow()).toThrow('before the app is ready')
})

test.each([
  { sandbox: false },
  { contextIsolation: false },
  { nodeIntegration: true },
  { webSecurity: false },
  { webviewTag: true },
])('a window with %j is refused', async (webPreferences) => {
  const { BrowserWindow } = await import('./electron')
  const { becomeReady } = await import('./lifecycle')
  becomeReady()
  expect(() => new BrowserWindow({ webPreferences })).toThrow(Object.keys(webPreferences)[0])
})

describe('an option that Electron does not know is refused', () => {
  const unknown = (options: object) => options as never

  test('of a window and its page', async () => {
    const { BrowserWindow } = await import('./electron')
    const { becomeReady } = await import('./lifecycle')
    becomeReady()
    expect(() => new BrowserWindow(unknown({ minimumWidth: 1 }))).toThrow(
      'BrowserWindowConstructorOptions.minimumWidth',
    )
    expect(() => new BrowserWindow({ webPreferences: unknown({ sandboxed: true }) })).toThrow(
      'WebPreferences.sandboxed',
    )
    // A name of the window's own and one that every window has.
    expect(new BrowserWindow({ webPreferences: { sandbox: true }, minWidth: 1, show: false }).getMinimumSize()).toEqual(
      [1, 0],
    )
  })

  test('of a menu’s item, also deep in it', async () => {
    const { Menu } = await import('./electron')
    const submenu = [{ label: 'Inner', rôle: 'quit' }]
    expect(() => Menu.buildFromTemplate([{ label: 'Outer', submenu }])).toThrow('MenuItemConstructorOptions.rôle')
  })

  test('of a scheme and of a proxy', async () => {
    const { protocol, session } = await import('./electron')
    const { becomeReady } = await import('./lifecycle')
    const schemes = [{ scheme: 'app', privileges: unknown({ standart: true }) }]
    expect(() => {
      protocol.registerSchemesAsPrivileged(schemes)
    }).toThrow('Privileges.standart')
    becomeReady()
    expect(() => session.defaultSession.setProxy(unknown({ rules: '' }))).toThrow('ProxyConfig.rules')
  })
})

test('the network is set before the first page, for all pages', async () => {
  const { setProxy, setWebRtcPolicy, networkFlags } = await import('./network')
  setProxy({ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' })
  setWebRtcPolicy('disable_non_proxied_udp')
  expect(networkFlags(['--other', '--host-resolver-rules=MAP * 127.0.0.1'])).toEqual([
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--host-resolver-rules=MAP * 127.0.0.1',
  ])
  setWebRtcPolicy('disable_non_proxied_udp')
  expect(() => {
    setWebRtcPolicy('default')
  }).toThrow('policies of their own')
  expect(() => {
    setProxy({})
  }).toThrow('after the first page')
})

test('it has all of Electron that the app imports, in Electron’s own types', async () => {
  const here = await import('./electron')
  // The compiler holds each to the type of the same name.
  const held: Pick<typeof Electron, keyof typeof here> = here
  const sources = ['src-main/main.ts', ...readdirSync('src-main/desktop').map((file) => `src-main/desktop/${file}`)]
  const imported = sources.flatMap((file) => namesOf(readFileSync(file, 'utf8')))
  expect(Object.keys(held)).toEqual(expect.arrayContaining(imported))
})

/** The values that a source imports from Electron. */
function namesOf(source: string): string[] {
  const [, names = ''] = /^import \{([^}]+)\} from 'electron'$/m.exec(source) ?? []
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}

test('what is not there throws by name', async () => {
  const { app, dialog } = await import('./electron')
  expect(() => app.dock).toThrow('does not implement app.dock')
  expect(() => dialog.showErrorBox('', '')).toThrow('does not implement dialog.showErrorBox')
})

test('a preload must be CommonJS', () => {
  expect(() => preloadScript('import "electron"', false)).toThrow(SyntaxError)
  expect(preloadScript('require("electron")', false)).toContain('require("electron")')
})

test('addresses of the app’s scheme have an origin of their own and come back as they were', () => {
  const address = 'app://downhill/a/b.html?q=1#f'
  expect(new URL(toChromium(address)).origin).not.toBe(new URL(toChromium('app://other/')).origin)
  expect(toElectron(toChromium(address))).toBe(address)
  for (const known of ['https://example.com/', 'about:blank', 'data:text/html,x']) expect(toChromium(known)).toBe(known)
})

test('a window that a page opens and the app allows is a fault', async () => {
  const { createWebContents } = await import('./web-contents')
  const { becomeReady } = await import('./lifecycle')
  becomeReady()
  const { contents, events } = createWebContents({}, { width: 1, height: 1 })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  events.emit('stand-in-window-open', 'https://example.com/', '')
  contents.setWindowOpenHandler(() => ({ action: 'allow' }))
  expect(() => events.emit('stand-in-window-open', 'https://example.com/', '')).toThrow('windows that a page opens')
})

describe('a navigation', () => {
  /** The names of the events of one navigation, in order, and whether it was let through. */
  async function navigate(prevents: boolean) {
    const { PageRequests } = await import('./page-requests')
    const events = new EventEmitter()
    const heard: string[] = []
    for (const name of ['did-start-navigation', 'will-frame-navigate', 'will-navigate']) {
      events.on(name, (details: { preventDefault?: () => void }) => {
        heard.push(name)
        if (prevents) details.preventDefault?.()
      })
    }
    const requests = new PageRequests(events)
    const frame = { parentFrame: () => null, url: () => 'https://example.com/' }
    const answers: string[] = []
    const request = {
      url: () => 'https://example.com/next',
      isNavigationRequest: () => true,
      frame: () => frame,
      method: () => 'GET',
      headers: () => ({}),
    }
    const abort = (reason: string) => Promise.resolve(answers.push(reason))
    const goOn = () => Promise.resolve(answers.push('let through'))
    await requests.answer({ request: () => request, abort, continue: goOn } as unknown as Route)
    return { heard, answers, hasCommitted: requests.takeCommit() }
  }

  test('has started before the app is asked about it', async () => {
    const { heard, answers } = await navigate(false)
    expect(heard).toEqual(['did-start-navigation', 'will-frame-navigate', 'will-navigate'])
    expect(answers).toEqual(['let through'])
  })

  test('that is refused brings no new document', async () => {
    expect(await navigate(true)).toMatchObject({ answers: ['aborted'], hasCommitted: false })
  })
})
