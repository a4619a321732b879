/** The desktop app: from start to first picture, over IPC and back, memory. Needs `npm run build` first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DescentSpec } from '../../src-main/contract/spec'
import { host, type RunningApp } from '../e2e/desktop/host'
import { launchStandIn } from '../e2e/desktop/stand-in-host'
import { median, print } from './report'

const spec: DescentSpec = {
  objective: { kind: 'formula', text: 'x0^2 + x1^2' },
  start: [-3, 4],
  optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

/** The names of the axes are placed when the first frame is drawn. */
async function firstPicture(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[role=application] .name') !== null && document.querySelector('dd') !== null,
  )
}

/** Milliseconds from the page's call to the whole trace in the page. */
function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async (request) => {
    const id = Math.floor(Math.random() * 2 ** 52)
    const begun = performance.now()
    await new Promise<void>((resolve) => {
      window.downhill?.onMessage((message) => {
        if (message.id === id && message.kind === 'reply') resolve()
      })
      window.downhill?.post({ kind: 'call', id, name: 'descend', request })
    })
    return performance.now() - begun
  }, spec)
}

/** Milliseconds from the start of the main process until its window is on show. */
function windowTime(app: RunningApp): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    while (BrowserWindow.getAllWindows()[0]?.isVisible() !== true)
      await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.now()
  }, undefined)
}

/** Bytes of the machine's memory that the main process has. */
function residentMemory(app: RunningApp): Promise<number> {
  return app.evaluate(() => process.memoryUsage().rss, undefined)
}

/** An app that only opens a window: what of the time and the memory is the stand-in's, which Electron has not. */
const EMPTY_APP = `
  import { app, BrowserWindow, protocol } from 'electron'
  const secure = { standard: true, secure: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: secure }])
  app.whenReady().then(() => {
    protocol.handle('app', () => new Response('<p>', { headers: { 'content-type': 'text/html' } }))
    const window = new BrowserWindow({ show: false })
    window.once('ready-to-show', () => window.show())
    void window.loadURL('app://empty/')
  })`

async function measureEmpty(): Promise<{ readonly windowMs: number; readonly memory: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '0.0.0', type: 'module', main: 'main.js' }))
  writeFileSync(join(folder, 'main.js'), EMPTY_APP)
  const app = await launchStandIn.launch(join(folder, 'data'), [], folder)
  const measured = { windowMs: await windowTime(app), memory: await residentMemory(app) }
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return measured
}

export async function benchDesktop(): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'downhill-'))
  const begun = performance.now()
  const app = await host.launch(userData, [])
  const windowMs = await windowTime(app)
  await firstPicture(app.page)
  const startMs = performance.now() - begun
  const trips: number[] = []
  for (let i = 0; i < 21; i++) trips.push(await roundTrip(app.page))
  const memory = await residentMemory(app)
  const session = await app.page.context().newCDPSession(app.page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  // Electron has its own, which nobody can take away.
  const empty = host.name === 'Electron' ? undefined : await measureEmpty()
  const more = (text: string) => (empty ? `${text} more than an empty app there` : '')

  print(`Desktop: the built app on ${host.name}`, [
    {
      what: 'start to first window',
      value: `${windowMs.toFixed(0)} ms`,
      note: more(`${(windowMs - (empty?.windowMs ?? 0)).toFixed(0)} ms`),
    },
    { what: 'start to first picture', value: `${startMs.toFixed(0)} ms` },
    { what: 'descent of 100 steps, there and back', value: `${median(trips).toFixed(1)} ms` },
    {
      what: 'memory at rest, main process with engine',
      value: megabytes(memory),
      note: `wanted: ≤ 150 MB on Electron; ${more(megabytes(memory - (empty?.memory ?? 0)))}`,
    },
    { what: 'memory at rest, heap of the page', value: megabytes(usedSize) },
  ])
}
