import { spawn } from 'node:child_process'

/** Runs work while so many other processes keep a processor busy each, as a lesson's recorder or browser may. */
export async function besideBusy<T>(count: number, work: () => Promise<T>): Promise<T> {
  const others = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
  try {
    return await work()
  } finally {
    for (const other of others) other.kill()
  }
}
