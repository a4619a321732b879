import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { host, type RunningApp } from './host'
import { SLOW_FORMULA } from '../../support/slow-formula'

/** The desktop app with a data folder of its own. Whatever runs at the end of a test is ended. */
export const test = base.extend<{ userData: string; has3d: boolean; app: RunningApp }>({
  // A picture in 3D takes most of the time of a start without a graphics card, and few tests are about it.
  has3d: [false, { option: true }],
  // Playwright wants the first parameter destructured.
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'downhill-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  app: async ({ userData, has3d }, use) => {
    const app = await launch(userData, has3d)
    await use(app)
    await app.close()
  },
})

/** Starts the app and waits for its first run. @param more flags for Chromium, and files to open */
export async function launch(userData: string, has3d = false, more: readonly string[] = []): Promise<RunningApp> {
  const app = await host.launch(userData, [...(has3d ? [] : ['--disable-3d-apis']), ...more])
  await expect(app.page.locator('main input[type=range]').first()).toBeEnabled()
  return app
}

/** Types into a field and leaves it with Enter, as a person does. */
export async function enter(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}

/** Long enough that a person would cancel it: a million steps of a formula with hundreds of nodes. */
export async function startLongRun(page: Page): Promise<void> {
  await enter(page, 'Formula', SLOW_FORMULA)
  await enter(page, 'Steps value', '1000000')
  await expect(page.getByText(/^Computing step/)).toBeVisible()
}

/** Chooses an item of the application's menu, as a person does. */
export function choose(app: RunningApp, label: string): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const top = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const items = top?.flatMap((each) => [each, ...(each.submenu?.items ?? [])])
    const item = items?.find((each) => each.label === wanted)
    if (!item) throw new Error(`The menu has no item ${wanted}.`)
    const [window] = BrowserWindow.getAllWindows()
    // Electron's own type of it says no more than that it is a function.
    const click = item.click as (event: object, window?: object, contents?: object) => void
    click({}, window, window?.webContents)
  }, label)
}

/** Ends the app as a person does, so that everything is written. */
export async function quit(app: RunningApp): Promise<number | null> {
  const asked = app.evaluate(({ app: electronApp }) => {
    electronApp.quit()
  }, undefined)
  // The answer may be lost with the process.
  await asked.catch(() => undefined)
  return app.exitCode
}

/** Runs code in the first window's page, also in one that came back after a crash. Undefined while there is none. */
export function inPage(app: RunningApp, code: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, script) => {
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<unknown>
    // A page that has just crashed never answers.
    const noAnswer = new Promise((resolve) => setTimeout(resolve, 1000))
    return Promise.race([answer.catch(() => undefined), noAnswer])
  }, code)
}

export { expect, host }
