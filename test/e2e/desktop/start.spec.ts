import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { watchChild } from './child'

const project = resolve(import.meta.dirname, '../../..')

/** What a start prints, and its end. */
type Start = ReturnType<typeof watchChild> & { readonly child: ChildProcess }

/** `npm start` on a machine where no Electron can be had, also where one is installed. */
const test = base.extend<{ start: (environment?: NodeJS.ProcessEnv) => Start }>({
  start: async ({}, use) => {
    const nowhere = mkdtempSync(join(tmpdir(), 'downhill-'))
    const started: Start[] = []
    await use((environment) => {
      const withoutElectron = {
        ELECTRON_OVERRIDE_DIST_PATH: nowhere,
        ELECTRON_MIRROR: 'http://127.0.0.1:9/',
        electron_config_cache: nowhere,
        // No browser is there to be opened.
        PATH: nowhere,
        DISPLAY: ':99',
        PORT: '0',
      }
      const child = spawn(process.execPath, ['--import', 'tsx', 'src-main/launch/start.ts'], {
        cwd: project,
        env: { ...process.env, ...withoutElectron, ...environment },
      })
      started.push({ child, ...watchChild(child) })
      return started.at(-1) as Start
    })
    for (const { child, exitCode } of started) {
      child.kill('SIGKILL')
      await exitCode
    }
    rmSync(nowhere, { recursive: true })
  },
})

/** A start after a change of the sources builds first. */
const BUILD_MS = 120_000

/** The address that a start prints when it serves. */
async function addressOf(started: Start): Promise<string> {
  const find = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(started.output())?.[0]
  await expect.poll(find, { timeout: BUILD_MS }).toBeDefined()
  return find() ?? ''
}

test.describe('npm start without Electron', () => {
  test('says in a sentence what failed and serves a page that works, asks for nothing and breaks no rule', async ({
    start,
    page,
  }) => {
    const started = start()
    const address = await addressOf(started)
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && /^(http|ws)/.test(request.url())) faults.push(request.url())
    })
    await page.goto(address)
    const step = page.getByRole('slider', { name: 'Step', exact: true })
    await expect(step).toBeEnabled()
    await step.press('End')
    await expect(page.getByText(/^Converged at step \d+/)).toBeVisible()
    expect(faults).toEqual([])
    expect(started.output()).toMatch(/^Electron could not be fetched \(.+\).*to retry, run the same command again/m)
    expect(started.output()).not.toMatch(/^\s+at /m)
  })

  test('a port that is taken gives way to the next', async ({ start }) => {
    const taken: Server = createServer()
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        resolve((taken.address() as { port: number }).port)
      })
    })
    const address = await addressOf(start({ PORT: String(port) }))
    expect(address).not.toContain(`:${String(port)}/`)
    expect((await fetch(address)).status).toBe(200)
    taken.close()
  })

  test('a port that is none is refused with a remedy', async ({ start }) => {
    const started = start({ PORT: 'eighty' })
    expect(await started.exitCode).toBe(1)
    expect(started.output()).toContain('PORT is "eighty"')
  })

  test('Ctrl-C ends it cleanly, with a page open', async ({ start, page }) => {
    test.skip(process.platform === 'win32', 'Windows has no signal that a test could send as Ctrl-C')
    const started = start()
    await page.goto(await addressOf(started))
    started.child.kill('SIGINT')
    expect(await started.exitCode).toBe(0)
  })
})
