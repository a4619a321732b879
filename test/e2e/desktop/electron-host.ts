import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { _electron as electron } from '@playwright/test'
import { findElectron } from '../../../src-main/launch/electron-binary'
import { WEBGL_FLAGS } from '../../support/chromium'
import { watchChild } from './child'
import type { Host, RunningApp } from './host'

const project = resolve(import.meta.dirname, '../../..')

/** The app on the real Electron. */
export const launchElectron = { launch, launchSecond } satisfies Partial<Host>

async function launch(userData: string, flags: readonly string[]): Promise<RunningApp> {
  const app = await electron.launch({ args: [...ownFlags(userData), ...webglFlags(flags), ...flags] })
  const { output, exitCode } = watchChild(app.process())
  const end = async (signal: NodeJS.Signals) => {
    app.process().kill(signal)
    await exitCode
  }
  return {
    page: await app.firstWindow(),
    evaluate: (ask, value) => app.evaluate(ask as never, value) as never,
    output,
    exitCode,
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  }
}

async function launchSecond(userData: string, files: readonly string[] = []): Promise<number | null> {
  return watchChild(spawn(findElectron() ?? '', [...ownFlags(userData), ...files])).exitCode
}

/** Without its sandbox Chromium has WebGL only if it is told to draw in software; with a card it needs no flags. */
function webglFlags(flags: readonly string[]): readonly string[] {
  return process.platform === 'linux' && !flags.includes('--disable-3d-apis') ? WEBGL_FLAGS : []
}

/** Like Playwright's own, tests run Chromium without its sandbox on Linux, where containers forbid it. */
function ownFlags(userData: string): string[] {
  return [...(process.platform === 'linux' ? ['--no-sandbox'] : []), project, `--user-data-dir=${userData}`]
}
