/** The desktop app: from start to first picture, over IPC and back, memory. Needs `npm run build` first. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DescentSpec } from '../../src-main/contract/spec'
import { host } from '../e2e/desktop/host'
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

export async function benchDesktop(): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'downhill-'))
  const begun = performance.now()
  const app = await host.launch(userData, [])
  await firstPicture(app.page)
  const startMs = performance.now() - begun
  const trips: number[] = []
  for (let i = 0; i < 21; i++) trips.push(await roundTrip(app.page))
  const main = await app.evaluate(() => process.memoryUsage().rss, undefined)
  const session = await app.page.context().newCDPSession(app.page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await app.close()
  rmSync(userData, { recursive: true, force: true })

  print(`Desktop: the built app on ${host.name}`, [
    { what: 'start to first picture', value: `${startMs.toFixed(0)} ms` },
    { what: 'descent of 100 steps, there and back', value: `${median(trips).toFixed(1)} ms` },
    { what: 'memory at rest, main process with engine', value: megabytes(main) },
    { what: 'memory at rest, heap of the page', value: megabytes(usedSize) },
  ])
}
