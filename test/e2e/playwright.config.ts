import { defineConfig } from '@playwright/test'
import { chromiumLaunch, chromiumWithoutWebgl } from '../support/chromium.ts'

/** End-to-end tests drive what `npm run build` left in out/. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // As many as a small machine has cores.
  workers: 2,
  fullyParallel: true,
  // Pages are drawn in software here; a slow machine is not a failure.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: { viewport: { width: 1280, height: 720 }, locale: 'en-US', colorScheme: 'light' },
  projects: [
    // Pictures in 3D take most of the time where there is no graphics card; words, numbers and keys do not depend on them.
    { name: 'browser', testDir: 'browser', use: { launchOptions: chromiumWithoutWebgl } },
    { name: 'space', testDir: 'space', use: { launchOptions: chromiumLaunch } },
    { name: 'site', testDir: 'site', use: { launchOptions: chromiumWithoutWebgl } },
    { name: 'desktop', testDir: 'desktop', use: { launchOptions: chromiumWithoutWebgl } },
    // The packed app: on Electron where it is installed, else what was packed on the stand-in.
    { name: 'packed', testDir: 'packed', use: { launchOptions: chromiumWithoutWebgl } },
    // Other browsers than Chromium, driven without Playwright: where one is not installed, its tests are skipped.
    { name: 'engines', testDir: 'engines' },
  ],
})
