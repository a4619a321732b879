import { resolve } from 'node:path'

/** The folder with package.json; the command works from any folder. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../..')

export const BROWSER_EDITION = resolve(PROJECT_FOLDER, 'out/web/downhill.html')

export const DESKTOP_BUNDLES = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'].map((bundle) =>
  resolve(PROJECT_FOLDER, 'out', bundle),
)

/** All that a build is made from. */
export const SOURCES = ['src-main', 'src-renderer', 'assets', 'electron.config.ts', 'package-lock.json'].map((source) =>
  resolve(PROJECT_FOLDER, source),
)
