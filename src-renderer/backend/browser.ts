import { createEngine } from '../../src-main/contract/engine-client'
import { createSupervisor } from '../../src-main/worker/supervisor'
import { webEngine } from '../../src-main/worker/web-engine'
// Inline: a page opened from a file may start a worker from its own text, but not from another file.
import EngineWorker from '../../src-main/worker/web-worker?worker&inline'
import type { Backend } from './backend'
import { createBrowserFiles } from './browser-files'
import { copyOfThisPage } from './hand-out'

/** The engine in a Web Worker of this page, or in the page itself. */
export function createBrowserBackend(): Backend {
  const supervisor = createSupervisor(() => webEngine(() => new EngineWorker()))
  const { onRestart } = supervisor
  return {
    engine: createEngine(supervisor),
    edition: 'browser',
    files: createBrowserFiles(),
    handOutPage: copyOfThisPage(),
    setAppearance: () => undefined,
    onCommand: () => undefined,
    onRestart,
  }
}
