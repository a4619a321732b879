import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { chromium, expect, type Page } from '@playwright/test'
import { watchChild } from '../desktop/child'
import { launchStandIn } from '../desktop/stand-in-host'
import type { Packed } from './pack'

/** The packed app's page, and the end of the app. */
interface Started {
  readonly page: Page
  close(): Promise<void>
}

/** Starts the packed program; where it is not Electron, what is in its archive on the stand-in. */
export function startPacked(packed: Packed, userData: string): Promise<Started> {
  return packed.isReal ? startProgram(packed.program, userData) : startUnpacked(packed, userData)
}

/** Over Chromium's own line to the page: the one to Node, which Playwright takes otherwise, is cut by a fuse. */
async function startProgram(program: string, userData: string): Promise<Started> {
  const container = process.platform === 'linux' ? ['--no-sandbox'] : []
  const child = spawn(program, [
    ...container,
    `--user-data-dir=${userData}`,
    '--remote-debugging-port=0',
    '--disable-3d-apis',
  ])
  const { output, exitCode } = watchChild(child)
  const endpoint = () => /DevTools listening on (ws:\S+)/.exec(output())?.[1]
  await expect.poll(endpoint).toBeDefined()
  const browser = await chromium.connectOverCDP(endpoint() ?? '')
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!page) throw new Error(`The packed app opened no page:\n${output()}`)
  return {
    page,
    close: async () => {
      child.kill()
      await exitCode
    },
  }
}

/** Plain Node reads no archive. Outside the project, so that nothing can be found that was not packed. */
function startUnpacked({ archive, folder }: Packed, userData: string): Promise<Started> {
  const unpacked = join(folder, 'unpacked')
  extractAll(archive, unpacked)
  return launchStandIn.launch(userData, ['--disable-3d-apis'], unpacked)
}
