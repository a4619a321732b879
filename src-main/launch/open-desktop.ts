import { spawn } from 'node:child_process'

/** Ended with an error so soon, the app has not been open. Milliseconds. */
const START_TIME_MS = 10_000

/**
 * Opens the built app in this folder and waits until it is closed.
 *
 * @returns undefined when it was open; otherwise what failed and how to retry
 */
export async function openDesktop(electron: string): Promise<string | undefined> {
  if (!hasScreen()) return problemFor('there is no screen to show it on')
  const startedMs = performance.now()
  const end = await runToEnd(electron, ['.', ...sandboxFlags()])
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
function sandboxFlags(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
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
