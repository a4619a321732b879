import { Worker } from 'node:worker_threads'
import { app, BrowserWindow } from 'electron'
import { channels } from '../contract/bridge'
import type { Line } from '../contract/line'
import { nodeTransport } from '../worker/node-transport'
import workerPath from '../worker/node-worker?modulePath'
import { createSupervisor } from '../worker/supervisor'

/** A worker that wants more is ended and started again, before it takes the machine's memory. Megabytes of its heap. */
const MEMORY_LIMIT = 512

/**
 * The engine in its worker, which starts with the page's first call: until the page is there nothing may take its time.
 * It ends with the app, also in the middle of a run; a page is told of a restart.
 */
export function setupEngine(): Line {
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_LIMIT }
  const supervisor = createSupervisor(() => nodeTransport(new Worker(workerPath, { resourceLimits })), 'first-call')
  supervisor.onRestart(() => {
    console.warn('The engine was lost and has been started again')
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.onRestart)
  })
  app.on('will-quit', () => {
    supervisor.dispose()
  })
  return supervisor
}
