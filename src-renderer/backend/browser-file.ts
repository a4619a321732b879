// Inline: a page opened from a file may start a worker from its own text, but not from another file.
import EngineWorker from '../../src-main/worker/web-worker?worker&inline'
import type { Backend } from './backend'
import { createBrowserBackend } from './browser'
import { copyOfThisPage } from './hand-out'

/** The browser edition in one file. */
export function createFileBackend(): Backend {
  return createBrowserBackend(() => new EngineWorker(), copyOfThisPage())
}
