import type { BrowserWindow, RenderProcessGoneDetails } from 'electron'
import { currentAppearance } from './appearance'
import type { SettingsFile } from './settings'
import { stoppedAddress } from './stopped-page'
import { loadAddress } from './window'

/** A second crash within this time means that reloading does not help. */
const RELAPSE_MS = 60_000

/**
 * Brings a crashed page back: the first time by a reload, which restores the setup because the page keeps it in its
 * address (the fragment); the second time within a minute by the plain page, whose button starts without it.
 */
export function setupRecovery(window: BrowserWindow, settings: SettingsFile): void {
  let lastCrashMs = -Infinity
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`The page is gone: ${reason}, exit code ${exitCode}`)
    const nowMs = performance.now()
    const isRelapse = nowMs - lastCrashMs < RELAPSE_MS
    lastCrashMs = nowMs
    if (isRelapse) loadAddress(window, stoppedAddress(reason, currentAppearance(settings).language))
    else window.webContents.reload()
  })
}
