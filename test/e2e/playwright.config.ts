import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../support/chromium.ts'

/** End-to-end tests drive what `npm run build` and `npm run build:web` left in out/. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // Two software-drawn pages at once starve each other on a small machine.
  workers: 1,
  // Pages are drawn in software here; a slow machine is not a failure.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: { launchOptions: chromiumLaunch, viewport: { width: 1280, height: 720 }, locale: 'en-US', colorScheme: 'light' },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'desktop', testMatch: 'desktop/**/*.spec.ts' },
  ],
})
