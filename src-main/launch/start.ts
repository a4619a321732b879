import { buildBrowserEdition, buildDesktop } from './build'
import { getElectron } from './electron-binary'
import { openBrowser } from './open-browser'
import { openDesktop } from './open-desktop'
import { BROWSER_EDITION, PROJECT_FOLDER } from './project'
import { servePage } from './serve-page'

/** `npm start`: the desktop app; where it cannot be had, a sentence that says why, and the browser edition. */
async function start(): Promise<void> {
  process.chdir(PROJECT_FOLDER)
  const problem = await tryDesktop()
  if (problem === undefined) return
  console.log(problem)
  await startBrowserEdition()
}

/** @returns undefined when the app was open and has been closed; otherwise what failed and how to retry. */
async function tryDesktop(): Promise<string | undefined> {
  const electron = await getElectron()
  if (!electron.ok) return electron.problem
  await buildDesktop()
  return openDesktop(electron.path)
}

async function startBrowserEdition(): Promise<void> {
  await buildBrowserEdition()
  const server = await servePage(BROWSER_EDITION, process.env['PORT'])
  console.log(`Downhill runs in your browser at ${server.address} (Ctrl-C ends it)`)
  // Not once: Ctrl-C reaches this process twice, from the terminal and from npm.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, server.close)
  openBrowser(server.address)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
