// A file of its own: a strict site allows no worker that is made from text.
import EngineWorker from '../../src-main/worker/web-worker?worker'
import type { Backend } from './backend'
import { createBrowserBackend } from './browser'
import { loadHandOut } from './hand-out'
import { keepOffline } from './keep-offline'
import { allowNoMoreScripts } from './no-more-scripts'

/** The browser edition as a folder on a site, which browsers keep. */
export function createSiteBackend(): Backend {
  allowNoMoreScripts()
  return {
    ...createBrowserBackend(() => new EngineWorker(), loadHandOut),
    onNewVersion: (listener) => void keepOffline(listener),
  }
}
