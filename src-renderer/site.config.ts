import { join } from 'node:path'
import { defineConfig } from 'vite'
import { browserPage, BROWSERS } from './build/browser-page.ts'
import { handOut } from './build/hand-out.ts'
import { serviceWorkerPackages, siteApp } from './build/site-app.ts'
import { siteHead } from './build/site-head.ts'
import { siteIcons } from './build/site-icons.ts'
import { withoutOrigin } from './build/without-origin.ts'

const { plugins, worker } = browserPage('startingOnSite', join(import.meta.dirname, '..'), serviceWorkerPackages)

/** The browser edition as a folder for a school's site: files under a strict policy, installable, kept by browsers. */
export default defineConfig({
  root: import.meta.dirname,
  // Nobody knows at which path of which server the folder will stand.
  base: './',
  plugins: [plugins, siteHead(), withoutOrigin(), siteIcons(), handOut('out/web/downhill.html'), siteApp()],
  worker,
  define: { __EDITION__: '"site"' },
  build: {
    outDir: '../out/site',
    emptyOutDir: true,
    target: BROWSERS,
    // One flat folder: a classic script finds its worker from the page's place, so both must have the same.
    assetsDir: '',
    assetsInlineLimit: 0,
    // All of them in one piece, which withoutOrigin puts into the page; else they would be a text in the script.
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      // Only what would load further modules asks where it stands, and a script in one piece has none.
      checks: { emptyImportMeta: false },
    },
  },
})
