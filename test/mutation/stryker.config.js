import { join } from 'node:path'

/** `npm run mutation`: changes the code in small wrong ways, one at a time, and counts what the unit tests notice. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'sample.js')],
  ignorers: ['sample'],
  mutate: [
    'src-main/engine/**/*.ts',
    'src-renderer/state/**/*.ts',
    'src-renderer/figures/**/*.ts',
    'src-renderer/scene/geometry/**/*.ts',
  ],
  // Words for people and for the log are not what the tests are about.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // Tables made once, while a module loads, would need all tests for each mutant: hours, for rows that tests name one by one.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/mutation',
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}
