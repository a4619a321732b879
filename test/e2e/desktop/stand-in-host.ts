import { fork, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Question, Told } from '../../support/electron-stand-in/control'
import { watchChild } from './child'
import type { Host, RunningApp } from './host'

const project = resolve(import.meta.dirname, '../../..')
const entry = resolve(project, 'test/support/electron-stand-in/run.ts')

/** The app on Chromium: one process runs the main bundle, and this one looks at the same pages. */
export const launchStandIn = { launch, launchSecond } satisfies Partial<Host>

/** @param folder with the app's package.json */
async function launch(userData: string, flags: readonly string[], folder = project): Promise<RunningApp> {
  const child = start(userData, flags, folder)
  const { output, exitCode } = watchChild(child)
  const endpoint = await Promise.race([browserOf(child), exitCode])
  if (typeof endpoint !== 'string') throw new Error(`The stand-in ended before it was ready:\n${output()}`)
  const browser = await chromium.connectOverCDP(endpoint)
  return {
    page: await firstPage(browser.contexts()[0]?.pages() ?? []),
    evaluate: questionsTo(child, exitCode),
    output,
    exitCode,
    kill: async () => {
      const devtools = await browser.newBrowserCDPSession()
      child.kill('SIGKILL')
      await exitCode
      // Electron's processes end with its main process; Chromium's here are told to.
      await devtools.send('Browser.close').catch(() => undefined)
    },
    close: async () => {
      await browser.close()
      child.kill()
      await exitCode
    },
  }
}

function start(userData: string, flags: readonly string[] = [], folder = project): ChildProcess {
  return fork(entry, [folder, `--user-data-dir=${userData}`, ...flags], {
    execArgv: ['--import', 'tsx'],
    stdio: 'pipe',
  })
}

function browserOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'browser') resolve(told.endpoint)
    })
  })
}

async function firstPage(pages: readonly Page[]): Promise<Page> {
  const [page] = pages
  if (!page) throw new Error('The browser has no page')
  await page.waitForURL(/stand-in/)
  return page
}

/** Asks the main process to run a function, and waits for its answer or for its end. */
function questionsTo(child: ChildProcess, end: Promise<unknown>): RunningApp['evaluate'] {
  let lastId = 0
  return (ask, value) =>
    new Promise((resolve, reject) => {
      const question: Question = { id: ++lastId, source: ask.toString(), value }
      const hear = (told: Told) => {
        if (told.kind === 'browser' || told.id !== question.id) return
        child.off('message', hear)
        if (told.kind === 'answer') resolve(told.value as never)
        else reject(new Error(told.message))
      }
      child.on('message', hear)
      void end.then(() => {
        reject(new Error('The app has ended'))
      })
      child.send(question)
    })
}

async function launchSecond(userData: string, files: readonly string[] = []): Promise<number | null> {
  return watchChild(start(userData, files)).exitCode
}
