import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** The unit tests of the rooms that are mutated. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  plugins: [svelte()],
  define: { __EDITION__: '"browser"' },
  test: {
    testTimeout: 60_000,
    include: ['test/src-main/engine/**/*.test.ts', 'test/src-renderer/**/*.test.ts'],
    exclude: ['test/**/*.component.test.ts'],
  },
})
