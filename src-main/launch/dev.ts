import { getElectron } from './electron-binary'
import { PROJECT_FOLDER } from './project'

/** `npm run dev`: the desktop app with hot reload; where Electron cannot be had, the browser edition with hot reload. */
async function develop(): Promise<void> {
  process.chdir(PROJECT_FOLDER)
  const electron = await getElectron()
  if (electron.ok) await developDesktop()
  else {
    console.log(electron.problem)
    await developBrowserEdition()
  }
}

async function developDesktop(): Promise<void> {
  const { createServer } = await import('electron-vite')
  await createServer({ configFile: 'electron.config.ts' }, { rendererOnly: false })
}

async function developBrowserEdition(): Promise<void> {
  const { createServer } = await import('vite')
  const server = await createServer({ configFile: 'src-renderer/vite.config.ts', server: { host: '127.0.0.1' } })
  await server.listen()
  server.printUrls()
}

develop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
