import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ENTRY = fileURLToPath(new URL('../../src-main/worker/node-worker.ts', import.meta.url))

/** Bundles the desktop's worker as the app does; `remove` ends it. */
export async function buildNodeWorker(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'downhill-worker-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: ENTRY, outDir: folder, rolldownOptions: { output: { entryFileNames: 'node-worker.mjs' } } },
    ssr: { noExternal: true },
  })
  return { path: join(folder, 'node-worker.mjs'), remove: () => rm(folder, { recursive: true }) }
}
