import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { choose, enter, expect, host, inPage, launch, quit, startLongRun, test } from './app'

test.describe(`the shell on ${host.name}`, () => {
  test('the window is shown when it is painted, in its size and in the theme’s colour', async ({ app }) => {
    const state = () =>
      app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        return [window?.isVisible(), window?.getMinimumSize(), window?.getBackgroundColor().toLowerCase()]
      }, undefined)
    await expect.poll(state).toEqual([true, [960, 600], '#fbfaf7'])
  })

  test('the window comes back where it was', async ({ userData }) => {
    const bounds = { x: 40, y: 60, width: 1100, height: 700 }
    const first = await launch(userData)
    await first.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds)
    await first
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), undefined)
      .catch(() => undefined)
    expect(await first.exitCode).toBe(0)
    const second = await launch(userData)
    expect(
      await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(), undefined),
    ).toEqual(bounds)
    await second.close()
  })

  test('a window whose screen is gone opens on one that is there, and damaged settings keep nobody out', async ({
    userData,
  }) => {
    for (const settings of ['{"bounds":{"x":-9000,"y":-9000,"width":1000,"height":700}}', '{"bounds":']) {
      writeFileSync(join(userData, 'settings.json'), settings)
      const app = await launch(userData)
      const isOnScreen = await app.evaluate(({ BrowserWindow, screen }) => {
        const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
        return screen
          .getAllDisplays()
          .some(({ workArea }) => bounds && bounds.x >= workArea.x && bounds.y >= workArea.y)
      }, undefined)
      expect(isOnScreen).toBe(true)
      await app.close()
    }
  })

  test('a second start brings the first window to the front and ends', async ({ app, userData }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), undefined)
    expect(await host.launchSecond(userData)).toBe(0)
    const isMinimized = () =>
      app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
        undefined,
      )
    await expect.poll(isMinimized).toEqual([false])
  })

  test('the menu speaks the page’s language, at the next start too', async ({ userData }) => {
    const app = await launch(userData)
    const labels = (running: typeof app) =>
      running.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label), undefined)
    await expect.poll(() => labels(app)).toContain('Edit')
    await app.page.getByRole('button', { name: 'Switch to Japanese' }).click()
    await expect.poll(() => labels(app)).toContain('編集')
    await quit(app)
    const again = await launch(userData)
    expect(await labels(again)).toContain('編集')
    await again.close()
  })

  test('a page that crashes comes back with its setup; one that crashes again says so', async ({ app }) => {
    await enter(app.page, 'Formula', 'x0^2 + 3*x1^2')
    await expect.poll(() => inPage(app, 'location.hash')).toContain('3*x1')
    const crash = () =>
      app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
      }, undefined)
    const formula = () => inPage(app, 'document.querySelector("header")?.textContent')

    await crash()
    await expect.poll(() => app.output()).toContain('The page is gone')
    await expect.poll(formula).toContain('x0^2 + 3*x1^2')

    await crash()
    const heading = () => inPage(app, 'document.querySelector("h1")?.textContent')
    await expect.poll(heading).toBe('The page stopped twice')
    await inPage(app, 'document.querySelector("button").click()')
    await expect.poll(formula).toContain('x0^2 + x1^2')
  })

  test('a page that hangs is loaded again with its setup, if the person wants it; the log has it', async ({
    app,
    userData,
  }) => {
    await enter(app.page, 'Learning rate value', '0.3')
    await expect.poll(() => inPage(app, 'location.hash')).toContain('0.3')
    await app.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = ((_window: object, { buttons = [] }: { buttons?: string[] }) =>
        Promise.resolve({
          response: buttons.indexOf('Reload'),
          checkboxChecked: false,
        })) as typeof dialog.showMessageBox
      // Neither host hangs at a test's word within seconds: the event is Electron's, the rest is ours.
      BrowserWindow.getAllWindows()[0]?.emit('unresponsive')
    }, undefined)
    await expect.poll(() => app.output()).toContain('The page is gone')
    const rate = () => inPage(app, 'document.querySelector("[aria-label=\'Learning rate value\']")?.value')
    await expect.poll(rate).toBe('0.3')
    await app.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => {
        console.log(`shown: ${path}`)
      }
    }, undefined)
    await choose(app, 'Show log')
    const path = join(userData, 'logs', 'downhill.log')
    if (host.name !== 'Electron') await expect.poll(() => app.output()).toContain(`shown: ${path}`)
    if (host.name !== 'Electron') expect(readFileSync(path, 'utf8')).toMatch(/Z warn The page does not answer\n/)
  })

  test('quitting in the middle of a run ends everything at once', async ({ app }) => {
    await startLongRun(app.page)
    expect(await quit(app)).toBe(0)
  })
})
