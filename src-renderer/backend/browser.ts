import { createEngine } from '../../src-main/contract/engine-client'
import { createSupervisor } from '../../src-main/worker/supervisor'
import { webEngine } from '../../src-main/worker/web-engine'
import type { Backend } from './backend'
import { createBrowserFiles } from './browser-files'

/**
 * The engine in a Web Worker of this page, or in the page itself.
 *
 * @param startWorker starts the engine's worker; may throw
 * @param handOutPage the one-file edition as text
 */
export function createBrowserBackend(startWorker: () => Worker, handOutPage: Backend['handOutPage']): Backend {
  const supervisor = createSupervisor(() => webEngine(startWorker))
  const { onRestart } = supervisor
  return {
    engine: createEngine(supervisor),
    edition: 'browser',
    files: createBrowserFiles(),
    handOutPage,
    setAppearance: () => undefined,
    onCommand: () => undefined,
    onRestart,
    onNewVersion: () => undefined,
  }
}
