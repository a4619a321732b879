import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './support/chromium.ts'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  root,
  plugins: [svelte()],
  define: { __EDITION__: '"browser"' },
  test: {
    // Property tests take many samples; a busy machine must not fail them.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/*.component.test.ts'],
        },
      },
      {
        extends: true,
        // Named, because a library that vite first finds inside the worker makes it reload a test under way.
        optimizeDeps: { include: ['valibot'] },
        test: {
          name: 'component',
          include: ['test/**/*.component.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
