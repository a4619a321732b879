import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { browserPage, BROWSERS } from './build/browser-page.ts'
import { renamePage } from './build/rename-page.ts'

/** The browser edition: page, engine and fonts in one file that opens from a link, a stick or a double click. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [browserPage('starting'), viteSingleFile({ removeViteModuleLoader: true }), renamePage('downhill.html')],
  define: { __EDITION__: '"browser"' },
  build: { outDir: '../out/web', emptyOutDir: true, target: BROWSERS },
})
