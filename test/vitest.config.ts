import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './support/chromium.ts'

const root = join(import.meta.dirname, '..')

/** Tests that put something in the place of a module or a function, which no other file may see. */
const MOCKING = [
  'test/src-main/{desktop,launch}/**/*.test.ts',
  'test/src-main/{main,preload}.test.ts',
  'test/fuzz/*.test.ts',
]

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
          // A process for each file would read every module anew, which takes four times as long as the tests.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/*.component.test.ts', ...MOCKING],
        },
      },
      { extends: true, test: { name: 'unit with mocks', environment: 'node', include: MOCKING } },
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
