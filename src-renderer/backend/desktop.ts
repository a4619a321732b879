import type { Bridge } from '../../src-main/contract/bridge'
import { createEngine } from '../../src-main/contract/engine-client'
import type { Backend } from './backend'
import { loadHandOut } from './hand-out'

/** The engine in the desktop app's main process, by way of the bridge that its preload put on the window. */
export function createDesktopBackend(bridge: Bridge): Backend {
  const restartListeners = new Set<() => void>()
  bridge.onRestart(() => {
    for (const listener of restartListeners) listener()
  })
  return {
    engine: createEngine(bridge),
    edition: 'desktop',
    files: bridge,
    handOutPage: loadHandOut,
    setAppearance: (appearance) => {
      bridge.setAppearance(appearance)
    },
    onCommand: (listener) => {
      bridge.onCommand(listener)
    },
    onRestart: (listener) => {
      restartListeners.add(listener)
      return () => restartListeners.delete(listener)
    },
    onNewVersion: () => undefined,
  }
}
