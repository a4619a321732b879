import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether this process is the first with this data folder. A later one leaves its arguments in the folder, where the
 * first one finds them.
 */
export function claimLock(userData: string, onSecond: (argv: string[], folder: string) => void): boolean {
  const folder = join(userData, 'single-instance')
  const owner = join(folder, 'owner')
  mkdirSync(folder, { recursive: true })
  if (existsSync(owner) && isAlive(Number(readFileSync(owner, 'utf8')))) {
    writeFileSync(join(folder, `second-${String(process.pid)}`), JSON.stringify([process.argv, process.cwd()]))
    return false
  }
  writeFileSync(owner, String(process.pid))
  watch(folder, { persistent: false }, () => {
    for (const name of readdirSync(folder)) if (name.startsWith('second-')) announce(join(folder, name), onSecond)
  })
  return true
}

function announce(file: string, onSecond: (argv: string[], folder: string) => void): void {
  const text = readFileSync(file, 'utf8')
  // Seen before it was written: the next change of the folder brings it again.
  if (text === '') return
  rmSync(file)
  const [argv, folder] = JSON.parse(text) as [string[], string]
  onSecond(argv, folder)
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}
