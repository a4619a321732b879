import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program of the machine that runs beside the tests, and a folder of its own. */
export interface Program {
  readonly folder: string
  /** Ends it and all that it started. */
  readonly end: () => void
}

/** @param write puts files into the folder before the program starts */
export function startProgram(
  command: (folder: string) => readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
  write: (folder: string) => void = () => undefined,
): Program {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-engine-'))
  write(folder)
  const [name, ...args] = command(folder)
  // A group of its own, so that a browser's helpers end with it.
  const child = spawn(name, args, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, ...environment },
  })
  child.on('error', () => undefined)
  const end = () => {
    process.off('exit', end)
    if (child.pid !== undefined) endGroup(child.pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.on('exit', end)
  return { folder, end }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}

/** Tries until it works: a program takes a while to listen. @param limit milliseconds */
export async function untilItWorks<Value>(attempt: () => Promise<Value>, limit = 30_000): Promise<Value> {
  const end = Date.now() + limit
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
