import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Answer = (answer: unknown) => void
type RequestFilter = (details: { url: string }, answer: Answer) => void
type PermissionRequest = (contents: unknown, permission: string, answer: Answer) => void
type Check = (contents: unknown, permission: string) => boolean

/** A session that keeps what it was told, in order. */
class FakeSession {
  readonly told: string[] = []
  readonly webRequest = {
    onBeforeRequest: (filter: { urls: string[] }, listener: RequestFilter) => {
      this.told.push('onBeforeRequest')
      this.filter = { urls: filter.urls, listener }
    },
  }
  filter: { urls: string[]; listener: RequestFilter } | undefined
  request: PermissionRequest | undefined
  check: Check | undefined
  device: (() => boolean) | undefined
  proxy: object | undefined
  isSpelling = true
  dictionaries = 'https://example.com/'
  languages = ['en']

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.told.push('setSpellCheckerDictionaryDownloadURL')
    this.dictionaries = url
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.languages = languages
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.told.push('setSpellCheckerEnabled')
    this.isSpelling = isEnabled
  }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: Check): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler
  }
  async setProxy(proxy: object): Promise<void> {
    await new Promise(setImmediate)
    this.proxy = proxy
  }
}

/** A page's contents, which an event may be prevented in. */
class FakeContents extends EventEmitter {
  opener: ((details: { url: string }) => object) | undefined
  webrtc = 'default'
  setWindowOpenHandler(handler: (details: { url: string }) => object): void {
    this.opener = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webrtc = policy
  }
  isPrevented(name: string, details: object = {}): boolean {
    const preventDefault = vi.fn()
    this.emit(name, { ...details, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
}

const electron = vi.hoisted(() => ({
  app: {} as { emit: (event: string, ...values: unknown[]) => void },
  session: { defaultSession: {} },
}))
vi.mock('electron', () => electron)

let session: FakeSession

/** Sets up security as in a build, or as in development, and makes a page. */
async function setup(isDevelopment = false): Promise<FakeContents> {
  vi.resetModules()
  vi.stubEnv('DEV', isDevelopment)
  const { setupSecurity } = await import('../../../src-main/desktop/security')
  await setupSecurity()
  const contents = new FakeContents()
  electron.app.emit('web-contents-created', {}, contents)
  return contents
}

beforeEach(() => {
  session = new FakeSession()
  electron.app = new EventEmitter()
  electron.session.defaultSession = session
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the network', () => {
  const isLoaded = (url: string) => {
    const answer = vi.fn<Answer>()
    session.filter?.listener({ url }, answer)
    return !(answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel
  }

  test.each([
    'app://downhill/index.html',
    'app://downhill/assets/page.js',
    'data:image/png;base64,AAAA',
    'blob:app://downhill/1',
  ])('%s is loaded', async (url) => {
    await setup()
    expect(session.filter?.urls).toEqual(['<all_urls>'])
    expect(isLoaded(url)).toBe(true)
  })

  test.each([
    'https://example.com/',
    'http://127.0.0.1:5173/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://other/index.html',
    'devtools://devtools/',
    'https://example.com/?data:',
  ])('%s is not', async (url) => {
    await setup()
    expect(isLoaded(url)).toBe(false)
    expect(console.warn).toHaveBeenCalledWith(`Refused to load: ${url}`)
  })

  test('what the filter does not see goes to a proxy where nobody listens, this machine’s own addresses too', async () => {
    const contents = await setup()
    // There before the first window is: the setup has waited for it.
    expect(session.proxy).toEqual({ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' })
    expect(contents.webrtc).toBe('disable_non_proxied_udp')
  })

  test('is open in development alone, whose server reloads the page', async () => {
    const contents = await setup(true)
    expect([session.filter, session.proxy, contents.webrtc]).toEqual([undefined, undefined, 'default'])
  })

  test('is not asked for the dictionary of a spelling checker: it is off before anything else', async () => {
    await setup()
    expect([session.isSpelling, session.languages, session.dictionaries]).toEqual([false, [], 'http://127.0.0.1:9/'])
    // What has begun before all this fetches from there.
    expect(session.told[0]).toBe('setSpellCheckerDictionaryDownloadURL')
  })
})

describe('permissions', () => {
  const wanted = [
    'geolocation',
    'media',
    'notifications',
    'midi',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'hid',
  ]

  test('of all that a page may ask for, only writing to the clipboard is granted', async () => {
    await setup()
    const granted = [...wanted, 'clipboard-sanitized-write'].filter((permission) => {
      const answer = vi.fn<Answer>()
      session.request?.({}, permission, answer)
      return answer.mock.calls[0]?.[0] === true
    })
    expect(granted).toEqual(['clipboard-sanitized-write'])
  })

  test('a page that only looks sees the same', async () => {
    await setup()
    const granted = [...wanted, 'clipboard-sanitized-write'].filter((permission) => session.check?.({}, permission))
    expect(granted).toEqual(['clipboard-sanitized-write'])
  })

  test('no device is given', async () => {
    await setup()
    expect(session.device?.()).toBe(false)
  })
})

describe('a page', () => {
  test.each(['will-frame-navigate', 'will-redirect'])('goes nowhere but to our own pages (%s)', async (event) => {
    const contents = await setup()
    expect(contents.isPrevented(event, { url: 'app://downhill/index.html' })).toBe(false)
    for (const url of ['https://example.com/', 'app://other/', 'data:text/html,x', 'file:///', 'about:blank'])
      expect([url, contents.isPrevented(event, { url })]).toEqual([url, true])
  })

  test('opens no window and attaches no webview', async () => {
    const contents = await setup()
    expect(contents.opener?.({ url: 'app://downhill/index.html' })).toEqual({ action: 'deny' })
    expect(contents.isPrevented('will-attach-webview')).toBe(true)
  })

  test('is held in development, too', async () => {
    const contents = await setup(true)
    expect(contents.isPrevented('will-frame-navigate', { url: 'https://example.com/' })).toBe(true)
    expect(contents.opener?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(session.check?.({}, 'media')).toBe(false)
  })

  test('cannot fill the log with an address', async () => {
    const contents = await setup()
    contents.isPrevented('will-frame-navigate', { url: `data:text/html,${'x'.repeat(100_000)}` })
    expect(String(vi.mocked(console.warn).mock.calls[0]?.[0]).length).toBeLessThan(200)
  })
})
