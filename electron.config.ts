import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { handOut } from './src-renderer/build/hand-out.ts'
import { katexFonts } from './src-renderer/build/katex-fonts.ts'
import { licences } from './src-renderer/build/licences.ts'

const define = { __EDITION__: '"desktop"' }
const { collect, write } = licences(import.meta.dirname)

/** The desktop edition: main process with the engine's worker, preload, page. Everything lands in out/. */
export default defineConfig({
  main: {
    define,
    // The engine's worker, a bundle of its own, is built with these, too.
    plugins: [collect()],
    build: {
      // The app carries no node_modules: what it uses is in its bundles.
      externalizeDeps: false,
      rolldownOptions: { input: 'src-main/main.ts' },
    },
  },
  preload: {
    define,
    plugins: [collect()],
    build: {
      // A sandboxed preload is one CommonJS file that can require electron and nothing else.
      externalizeDeps: false,
      rolldownOptions: { input: 'src-main/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    define,
    root: 'src-renderer',
    plugins: [
      svelte({ configFile: '../svelte.config.js' }),
      katexFonts(),
      collect(),
      write(),
      handOut('out/web/downhill.html'),
    ],
    build: {
      minify: true,
      // Read from the disk, so one large file does no harm.
      chunkSizeWarningLimit: 3000,
      // The page's policy allows fonts from files, not from data addresses.
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'src-renderer/index.html' },
    },
  },
})
