import { app, BrowserWindow } from 'electron'

/**
 * Whether this is the first Downhill that runs. A later one asks the first to come to the front, and has to end
 * before it touches the first one's settings.
 */
export function isFirstInstance(): boolean {
  const isFirst = app.requestSingleInstanceLock()
  if (isFirst) app.on('second-instance', focusFirstWindow)
  return isFirst
}

function focusFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.show()
  window?.focus()
}
