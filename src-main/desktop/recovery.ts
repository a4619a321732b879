import { app, dialog, type BrowserWindow, type RenderProcessGoneDetails } from 'electron'
import type { Appearance } from '../contract/bridge'
import { currentAppearance } from './appearance'
import type { Autosave } from './autosave'
import { isOurAddress } from './page-address'
import type { SettingsFile } from './settings'
import { isAgain, stoppedAddress } from './stopped-page'
import { loadAddress } from './window'
import { wordsIn } from './words'

/** A crash so soon after another means that what was done about that one does not help. */
const RELAPSE_MS = 60_000

/**
 * Brings a crashed page back: the first time by a reload, which restores the setup because the page keeps it in its
 * address (the fragment); the second time within a minute by the plain page, which asks whether to start without it or
 * to try once more. Should that one crash too, no page can be shown: a box says so and the app ends.
 */
export function setupRecovery(window: BrowserWindow, settings: SettingsFile, autosave: Autosave): void {
  let lastCrashMs = -Infinity
  let isStopped = false
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`The page is gone: ${reason}, exit code ${exitCode}`)
    const nowMs = performance.now()
    const isRelapse = nowMs - lastCrashMs < RELAPSE_MS
    lastCrashMs = nowMs
    const { language } = currentAppearance(settings)
    if (!isRelapse) window.webContents.reload()
    else if (isStopped) giveUp(language)
    else stop(reason, language)
  })
  function stop(reason: string, language: Appearance['language']): void {
    isStopped = true
    loadAddress(window, stoppedAddress(reason, language, autosave.hasSetup))
  }
  // A button of the plain page says what is wanted; the address that is loaded is our own.
  window.webContents.on('will-frame-navigate', (details) => {
    if (!isStopped || !isOurAddress(details.url)) return
    details.preventDefault()
    isStopped = false
    if (isAgain(details.url)) autosave.takeUp()
    else autosave.giveUp()
    // Once this navigation has ended.
    setImmediate(() => {
      if (!window.isDestroyed()) loadAddress(window, autosave.address)
    })
  })
  watchHang(window, settings)
  // The process that draws with the graphics card, above all. Chromium starts another, and the page draws its picture anew.
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') console.error(`A process is gone: ${type}, ${reason}, exit code ${String(exitCode)}`)
  })
}

/**
 * A page that does not answer: the person decides whether to wait. A reload that is wanted ends the page first, because
 * one that hangs does not reload; so a hang counts as a crash, and a setup that hangs again is left.
 */
function watchHang(window: BrowserWindow, settings: SettingsFile): void {
  let asked: AbortController | undefined
  window.on('responsive', () => asked?.abort())
  window.on('unresponsive', () => {
    // The dialog is still open.
    if (asked) return
    asked = new AbortController()
    void askToReload(window, settings, asked.signal)
      .then((isWanted) => {
        if (isWanted) window.webContents.forcefullyCrashRenderer()
      })
      .finally(() => (asked = undefined))
  })
}

async function askToReload(window: BrowserWindow, settings: SettingsFile, signal: AbortSignal): Promise<boolean> {
  console.warn('The page does not answer')
  const { question, detail, wait, reload } = wordsIn(currentAppearance(settings).language).hang
  const buttons = [wait, reload]
  const { response } = await dialog.showMessageBox(window, {
    ...{ type: 'warning', message: question, detail, buttons, defaultId: 0, cancelId: 0, signal },
  })
  return response === 1 && !signal.aborted && !window.isDestroyed()
}

function giveUp(language: Appearance['language']): void {
  const { title, message } = wordsIn(language).cannotShow
  dialog.showErrorBox(title, message)
  app.quit()
}
