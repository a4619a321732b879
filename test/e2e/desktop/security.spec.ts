import { channels } from '../../../src-main/contract/bridge'
import { said, seeds } from '../../fuzz/channel-seeds'
import { expect, host, inPage, launch, test } from './app'
import { listen } from './listener'
import { tryWaysOut } from './ways-out'

test.describe(`security on ${host.name}`, () => {
  test('the page has the bridge and nothing else: not Node, no permission, no bridge for its frames', async ({
    app,
  }) => {
    await test.step('the page can reach the bridge and nothing of Node', async () => {
      const found = await app.page.evaluate(() => [
        ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
        Object.keys(window.downhill ?? {}).sort(),
      ])
      expect(found).toEqual([[], Object.keys(channels).sort()])
    })
    await test.step('no permission is granted', async () => {
      const states = await app.page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
        const queried = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
        return queried.map(({ state }) => state)
      })
      expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
    })
    await test.step('a frame inside the page has no bridge of its own', async () => {
      const code =
        'document.body.append(Object.assign(document.createElement("iframe"), { name: "inner" })); frames.inner.downhill === undefined'
      expect(await inPage(app, code)).toBe(true)
    })
  })

  test('the policy stops inline scripts, eval, remote images and fetch', async ({ app }) => {
    const stopped = await app.page.evaluate(async () => {
      const violations: string[] = []
      Object.assign(globalThis, { violations })
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
      return { evaluated, fetched, loaded, isTitleOurs: document.title !== 'inline' }
    })
    expect(stopped).toMatchObject({ evaluated: 'refused', fetched: 'refused', loaded: 'refused', isTitleOurs: true })
    const directives = ['script-src-elem', 'script-src', 'connect-src', 'img-src', 'frame-src']
    // Told on a later turn than the frame's end.
    await expect.poll(() => app.page.evaluate('violations')).toEqual(expect.arrayContaining(directives))
  })

  test('nothing leaves the machine, whichever way a page tries, with its policy and without', async ({ app }) => {
    const { heard, close, ...target } = await listen()
    await test.step('under the policy of the page', async () => {
      expect(await app.page.evaluate(tryWaysOut, target)).toHaveLength(21)
      expect(heard).toEqual([])
    })
    await test.step('in a page whose policy does not hold', async () => {
      const devtools = await app.page.context().newCDPSession(app.page)
      await devtools.send('Page.setBypassCSP', { enabled: true })
      await app.page.reload()
      await expect(app.page.getByRole('region', { name: 'Current point' })).toBeVisible()
      expect(await app.page.evaluate(tryWaysOut, target)).toHaveLength(21)
      expect(heard).toEqual([])
    })
    close()
  })

  test('from its first moment on the app asks nothing of the network by itself, no dictionary either', async ({
    userData,
  }) => {
    const { heard, close, host: here, tcpPort } = await listen()
    // Every name leads to the listener.
    const app = await launch(userData, false, [`--host-resolver-rules=MAP * ${here}:${tcpPort}`])
    await app.page.getByRole('textbox', { name: 'Formula', exact: true }).fill('mispelt')
    expect(heard).toEqual([])
    await app.close()
    close()
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

  test('a message from a frame or an origin that is not ours is ignored and logged', async ({ app }) => {
    // Something right by every channel; the look is another one than ours.
    const right = said.map((name) => `downhill.${name}(${[JSON.stringify(seeds[name][0])].join('')})`).join(';')
    const answer = await app.evaluate(async ({ app: electronApp, BrowserWindow }, everything) => {
      const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
      const call = 'downhill.post({ kind: "call", id: 1, name: "compileFormula", request: { text: "x0" } })'
      // A weaker window than ours, whose inner frame has the bridge.
      const nested = new BrowserWindow({ show: false, webPreferences: { preload, nodeIntegrationInSubFrames: true } })
      await nested.loadURL('app://downhill/index.html')
      const inner = 'document.body.append(Object.assign(document.createElement("iframe"), { src: "about:blank" }))'
      await nested.webContents.executeJavaScript(inner)
      await nested.webContents.mainFrame.frames[0]?.executeJavaScript(everything)
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload } })
      await foreign.loadURL('data:text/html,foreign')
      await foreign.webContents.executeJavaScript(everything)
      // Our own page with the same id is answered: the id was nobody's. Its answer is the last of these messages.
      const asked = `new Promise((resolve) => { downhill.onMessage((message) => { if (message.id === 1) resolve(message) }); ${call} })`
      const reply: unknown = await nested.webContents.executeJavaScript(asked)
      nested.destroy()
      foreign.destroy()
      return reply
    }, right)
    expect(answer).toMatchObject({ kind: 'reply', id: 1, result: { ok: true } })
    for (const from of ['about:blank', 'data:text/html,foreign'])
      for (const channel of said.map((name) => channels[name]))
        await expect.poll(() => app.output()).toContain(`Refused a message '${channel}' from ${from}`)
    const labels = await app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label),
      undefined,
    )
    expect(labels).toContain('Edit')
  })

  test('what does not fit the contract is refused', async ({ app }) => {
    await test.step('a call gets a reply that says why', async () => {
      const replies = await app.page.evaluate(async () => {
        const bridge = window.downhill
        if (!bridge) throw new Error('There is no bridge')
        const ask = (id: number, name: unknown, request: unknown) =>
          new Promise((resolve) => {
            bridge.onMessage((message) => {
              if (message.id === id) resolve(message)
            })
            bridge.post({ kind: 'call', id, name: name as 'descend', request })
          })
        return Promise.all([
          ask(1001, 'compileFormula', { text: 7 }),
          ask(1002, 'constructor', {}),
          ask(1003, ['compileFormula'], { text: 'x0' }),
        ])
      })
      for (const reply of replies)
        expect(reply).toMatchObject({ kind: 'reply', result: { ok: false, failure: { kind: 'bad-request' } } })
      expect(app.output()).toContain('Refused a call')
    })
    await test.step('a message without a right id is ignored and logged, and a Proxy does not cross at all', async () => {
      const thrown = await app.page.evaluate(() => {
        const id = 'one' as unknown as number
        window.downhill?.post({ kind: 'call', id, name: 'compileFormula', request: { text: 'x0' } })
        try {
          window.downhill?.post(new Proxy({ kind: 'cancel', id: 1 }, {}))
          return 'nothing'
        } catch (error) {
          return String(error)
        }
      })
      expect(thrown).toContain('could not be cloned')
      await expect.poll(() => app.output()).toContain('Refused a message')
    })
  })
})
