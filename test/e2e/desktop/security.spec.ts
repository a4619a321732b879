import { expect, host, inPage, test } from './app'

test.describe(`security on ${host.name}`, () => {
  test('the page can reach the bridge and nothing of Node', async ({ app }) => {
    const found = await app.page.evaluate(() => [
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
      Object.keys(window.downhill ?? {}).sort(),
    ])
    const bridge = ['call', 'cancel', 'onBatch', 'onProgress', 'onRestart', 'setAppearance']
    expect(found).toEqual([[], bridge])
  })

  test('the policy stops inline scripts, eval, remote images and fetch', async ({ app }) => {
    const stopped = await app.page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'document.title = "inline"'
      document.body.append(script)
      // On a turn of its own, because what a debugger evaluates itself is free of the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve((0, eval)('1'))
          } catch {
            resolve('refused')
          }
        })
      })
      const fetched = await fetch('https://example.com/').catch(() => 'refused')
      const image = new Image()
      const loaded = await new Promise((resolve) => {
        image.onload = () => {
          resolve('loaded')
        }
        image.onerror = () => {
          resolve('refused')
        }
        image.src = 'https://example.com/picture.png'
      })
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      const settled = new Promise((resolve) => {
        frame.onload = resolve
      })
      document.body.append(frame)
      await settled
      return { evaluated, fetched, loaded, violations, title: document.title }
    })
    expect(stopped).toMatchObject({ evaluated: 'refused', fetched: 'refused', loaded: 'refused', title: 'Downhill' })
    const directives = ['script-src-elem', 'script-src', 'connect-src', 'img-src', 'frame-src']
    expect(stopped.violations).toEqual(expect.arrayContaining(directives))
  })

  test('nothing navigates away and no window opens', async ({ app }) => {
    const { page } = app
    const before = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.com/away'
    })
    await expect.poll(() => app.output()).toContain('Refused to navigate: https://example.com/away')
    expect(await page.evaluate(() => window.open('https://example.com/new'))).toBeNull()
    await expect.poll(() => app.output()).toContain('Refused to open a window: https://example.com/new')
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined)).toBe(1)
    expect(new URL(page.url()).pathname).toBe(new URL(before).pathname)
    await expect(page.getByRole('region', { name: 'Current point' })).toBeVisible()
  })

  test('no permission is granted', async ({ app }) => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
      const queried = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
      return queried.map(({ state }) => state)
    })
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
  })

  test('a frame inside the page has no bridge of its own', async ({ app }) => {
    const code =
      'document.body.append(Object.assign(document.createElement("iframe"), { name: "inner" })); frames.inner.downhill === undefined'
    expect(await inPage(app, code)).toBe(true)
  })

  test('a call from a frame or an origin that is not ours is refused and logged', async ({ app }) => {
    const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
      const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
      const call = 'downhill.call(1, "compileFormula", { text: "x0" }).then((result) => result.ok, () => "refused")'
      // A weaker window than ours, whose inner frame has the bridge.
      const nested = new BrowserWindow({ show: false, webPreferences: { preload, nodeIntegrationInSubFrames: true } })
      await nested.loadURL('app://downhill/index.html')
      const inner = 'document.body.append(Object.assign(document.createElement("iframe"), { src: "about:blank" }))'
      await nested.webContents.executeJavaScript(inner)
      const fromOuter: unknown = await nested.webContents.executeJavaScript(call)
      const fromInner: unknown = await nested.webContents.mainFrame.frames[0]?.executeJavaScript(call)
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload } })
      await foreign.loadURL('data:text/html,foreign')
      const fromForeign: unknown = await foreign.webContents.executeJavaScript(call)
      nested.destroy()
      foreign.destroy()
      return { fromOuter, fromInner, fromForeign }
    }, undefined)
    expect(answers).toEqual({ fromOuter: true, fromInner: 'refused', fromForeign: 'refused' })
    expect(app.output()).toContain("Refused a message 'call' from about:blank")
    expect(app.output()).toContain("Refused a message 'call' from data:text/html,foreign")
  })

  test('a call that does not fit the contract is refused and says why', async ({ app }) => {
    const results = await app.page.evaluate(async () => {
      const call = window.downhill?.call as (...values: unknown[]) => Promise<unknown>
      return Promise.all([
        call(1001, 'compileFormula', { text: 7 }),
        call(1002, 'constructor', {}),
        call('one', 'compileFormula', { text: 'x0' }),
      ])
    })
    for (const result of results) expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-request' } })
    expect(app.output()).toContain('Refused a call')
  })
})
