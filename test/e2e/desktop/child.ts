import type { ChildProcess } from 'node:child_process'

/** Everything that a process has printed until now, and its end. */
export function watchChild(child: ChildProcess) {
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  }
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
  return { output: () => printed, exitCode }
}
