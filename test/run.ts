/**
 * `npm test`: every check there is, one after the other, all of them even when one fails. Side by side they would be
 * little quicker on two cores, and pages that are drawn in software would starve. Ends with the sum of all tests and
 * checks on a line of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

interface Stage {
  readonly name: string
  /** An npm script, and what to add to it. */
  readonly script: string
  readonly extra?: readonly string[]
  /** A JSON report from which the stage's tests are counted; a stage without one counts as a single check. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count }
}
interface Count {
  readonly passed: number
  readonly failed: number
}

const REPORTS = 'test-results'

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = v.parse(vitestReport, report)
  return { passed: numPassedTests, failed: numFailedTests }
}

/** A flaky test is a failed one. */
function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky } = v.parse(playwrightReport, report).stats
  return { passed: expected, failed: unexpected + flaky }
}

function vitestStage(name: string): Stage {
  const file = join(REPORTS, `${name}.json`)
  const extra = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return { name, script: `test:${name}`, extra, report: { file, count: countVitest } }
}

const stages: readonly Stage[] = [
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'check' },
  { name: 'unused code', script: 'check:unused' },
  vitestStage('unit'),
  vitestStage('component'),
  { name: 'build desktop', script: 'build' },
  { name: 'build browser edition', script: 'build:web' },
  {
    name: 'end to end',
    script: 'test:e2e',
    report: { file: join(REPORTS, 'e2e.json'), count: countPlaywright },
  },
]

/** Runs one stage. A crash without a report, or a failure that no test owns, counts as one failure. */
function run(stage: Stage): Count {
  const began = performance.now()
  console.log(`\n=== ${stage.name}`)
  const { status } = spawnSync('npm', ['run', '--silent', stage.script, ...(stage.extra ?? [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(`(${((performance.now() - began) / 1000).toFixed(0)} s)`)
  const hasPassed = status === 0
  if (!stage.report) return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 }
  const counted = readCount(stage.report)
  return hasPassed || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

function readCount({ file, count }: NonNullable<Stage['report']>): Count {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const results = stages.map((stage) => ({ name: stage.name, count: run(stage) }))
const passed = results.reduce((sum, { count }) => sum + count.passed, 0)
const failed = results.reduce((sum, { count }) => sum + count.failed, 0)

console.log('\n=== summary')
for (const { name, count } of results) console.log(`${name}: ${count.passed} passed, ${count.failed} failed`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
