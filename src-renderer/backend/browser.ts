import { createEngine } from '../../src-main/contract/engine-client'
import { createSupervisor } from '../../src-main/worker/supervisor'
import { webEngine } from '../../src-main/worker/web-engine'
import type { Backend } from './backend'

/**
 * The engine in a Web Worker of this page, or in the page itself.
 *
 * @param startWorker starts the engine's worker; may throw
 */
export function createBrowserBackend(startWorker: () => Worker): Backend {
  const supervisor = createSupervisor(() => webEngine(startWorker))
  const { onRestart } = supervisor
  return {
    engine: createEngine(supervisor),
    edition: 'browser',
    setAppearance: () => undefined,
    onCommand: () => undefined,
    onRestart,
    onNewVersion: () => undefined,
  }
}
