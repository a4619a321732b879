import { Worker } from 'node:worker_threads'
import { app, BrowserWindow } from 'electron'
import { channels } from '../contract/bridge'
import type { Line } from '../contract/line'
import { nodeTransport } from '../worker/node-transport'
import workerPath from '../worker/node-worker?modulePath'
import { createSupervisor } from '../worker/supervisor'

/** Starts the engine in its worker. It ends with the app, also in the middle of a run; a page is told of a restart. */
export function setupEngine(): Line {
  const supervisor = createSupervisor({ spawn: () => nodeTransport(new Worker(workerPath)) })
  supervisor.onRestart(() => {
    console.warn('The engine was lost and has been started again')
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.onRestart)
  })
  app.on('will-quit', () => {
    supervisor.dispose()
  })
  return supervisor.line
}
