import type { Bridge } from '../../src-main/contract/bridge'
import { createEngine } from '../../src-main/contract/engine-client'
import { createLine } from '../../src-main/contract/line'
import type { Backend } from './backend'

/** The engine in the desktop app's main process, by way of the bridge that its preload put on the window. */
export function createDesktopBackend(bridge: Bridge): Backend {
  const line = createLine(bridge)
  const restartListeners = new Set<() => void>()
  bridge.onProgress(line.progress)
  bridge.onBatch(line.batch)
  bridge.onRestart(() => {
    for (const listener of restartListeners) listener()
  })
  return {
    engine: createEngine(line),
    edition: 'desktop',
    setAppearance: (appearance) => {
      bridge.setAppearance(appearance)
    },
    onRestart: (listener) => {
      restartListeners.add(listener)
      return () => restartListeners.delete(listener)
    },
  }
}
