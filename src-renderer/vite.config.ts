import { join } from 'node:path'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { browserPage, BROWSERS } from './build/browser-page.ts'
import { pageIcon } from './build/page-icon.ts'
import { renamePage } from './build/rename-page.ts'

const { plugins, worker } = browserPage('starting', join(import.meta.dirname, '..'))

/** The browser edition: page, engine and fonts in one file that opens from a link, a stick or a double click. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [plugins, pageIcon(), viteSingleFile({ removeViteModuleLoader: true }), renamePage('downhill.html')],
  worker,
  define: { __EDITION__: '"browser"' },
  build: { outDir: '../out/web', emptyOutDir: true, target: BROWSERS },
})
