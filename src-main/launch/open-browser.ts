import { spawn } from 'node:child_process'

/** How each system opens an address in the default browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
}

/** Opens the default browser if there is one. If there is none, the address that was printed has to do. */
export function openBrowser(address: string): void {
  const [program, ...args] = openers[process.platform] ?? []
  if (program === undefined || !hasDesktop()) return
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  opener.once('error', () => undefined)
  opener.unref()
}

/** On Linux without a screen xdg-open would start a browser inside this terminal. */
function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}
