import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { firstWords } from './build/first-words.ts'
import { katexFonts } from './build/katex-fonts.ts'
import { licences } from './build/licences.ts'
import { mediaRanges } from './build/media-ranges.ts'
import { pageIcon } from './build/page-icon.ts'
import { renamePage } from './build/rename-page.ts'

const { collect, write } = licences(join(import.meta.dirname, '..'))

/** The browser edition: page, engine and fonts in one file that opens from a link, a stick or a double click. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    svelte({ configFile: '../svelte.config.js' }),
    katexFonts(),
    mediaRanges(),
    firstWords(),
    pageIcon(),
    collect(),
    write(),
    viteSingleFile({ removeViteModuleLoader: true }),
    renamePage('downhill.html'),
  ],
  worker: { plugins: () => [collect()] },
  define: { __EDITION__: '"browser"' },
  build: { outDir: '../out/web', emptyOutDir: true, target: ['es2022', 'safari16'] },
})
