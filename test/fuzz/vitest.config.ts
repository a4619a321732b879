import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** `npm run fuzz`: the fuzz tests with all their inputs, for some minutes. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  plugins: [svelte()],
  test: {
    include: ['test/fuzz/*.test.ts'],
    env: { FUZZ: 'long' },
    // One at a time: each measures how long its answers take.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hideSkippedTests: true,
  },
})
