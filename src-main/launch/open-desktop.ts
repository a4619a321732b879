import { spawn } from 'node:child_process'

/** Ended with an error so soon, the app has not been open. Milliseconds. */
const START_TIME_MS = 10_000

const WITHOUT_SANDBOX =
  'You are root, so the app runs without its sandbox, which would hold a faulty page; start it as an ordinary user to have it.'

/**
 * Opens the built app in this folder and waits until it is closed.
 *
 * @returns undefined when it was open; otherwise what failed and how to retry
 */
export async function openDesktop(electron: string): Promise<string | undefined> {
  if (!hasScreen()) return problemFor('there is no screen to show it on')
  if (isRoot()) console.warn(WITHOUT_SANDBOX)
  const startedMs = performance.now()
  const end = await runToEnd(electron, ['.', ...(isRoot() ? ['--no-sandbox'] : [])])
  if (end === 0) return undefined
  if (performance.now() - startedMs < START_TIME_MS)
    return problemFor(end instanceof Error ? end.message : `it ended with ${end}`)
  process.exitCode = 1
  return undefined
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Chromium refuses to run its sandbox as root, as in a container; nobody should work as root, but it should start. */
function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** @returns 0, or the exit code or signal in words, or why it could not be run at all */
function runToEnd(program: string, args: readonly string[]): Promise<0 | string | Error> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(program, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', resolve)
    child.once('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGINT' || signal === 'SIGTERM') resolve(0)
      else resolve(signal ? `signal ${signal}` : `exit code ${String(code)}`)
    })
  })
}

function problemFor(reason: string): string {
  return `The desktop app could not be opened (${reason}), so the browser edition is started instead; to retry, run the same command again.`
}
