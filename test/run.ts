/**
 * `npm test`: every check there is, all of them even when one fails. Those that keep one core busy run two at a time, and
 * what each has to say is printed when it is done; after them come, one by one, those that use every core themselves.
 * Ends with the sum of all tests and checks on a line of its own.
 */
import { spawn } from 'node:child_process'
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
interface Result extends Count {
  readonly name: string
}
interface Count {
  readonly passed: number
  readonly failed: number
}

const REPORTS = 'test-results'
/** As many as a small machine has cores. */
const AT_ONCE = 2

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

/** The longest first, so that none is left over at the end. */
const ofOneCore: readonly Stage[] = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'check' },
  { name: 'format', script: 'format:check' },
  { name: 'unused code', script: 'check:unused' },
  vitestStage('component'),
  { name: 'build all editions', script: 'build' },
]
const ofEveryCore: readonly Stage[] = [
  vitestStage('unit'),
  {
    name: 'end to end',
    script: 'test:e2e',
    report: { file: join(REPORTS, 'e2e.json'), count: countPlaywright },
  },
]

/** Runs one stage and prints what it says: at once when it is alone, else when it is done. A crash without a report, or a failure that no test owns, is one failure. */
async function run(stage: Stage, isAlone: boolean): Promise<Result> {
  const began = performance.now()
  if (isAlone) console.log(`\n=== ${stage.name}`)
  const { status, output } = await npmRun(stage, isAlone)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(isAlone ? `(${seconds} s)` : `\n=== ${stage.name}\n${output}(${seconds} s)`)
  return { name: stage.name, ...countOf(stage, status === 0) }
}

function countOf({ report }: Stage, hasPassed: boolean): Count {
  if (!report) return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 }
  const counted = readCount(report)
  return hasPassed || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

function npmRun({ script, extra = [] }: Stage, isAlone: boolean): Promise<{ status: number | null; output: string }> {
  const child = spawn('npm', ['run', '--silent', script, ...extra], { shell: process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (isAlone) process.stdout.write(text)
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      resolve({ status, output })
    })
  })
}

/** Runs stages in their order, a few at a time. */
async function runAll(stages: readonly Stage[], atOnce: number): Promise<Result[]> {
  const waiting = [...stages]
  const results: Result[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next, atOnce === 1))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
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
const results = [...(await runAll(ofOneCore, AT_ONCE)), ...(await runAll(ofEveryCore, 1))]
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)

console.log('\n=== summary')
for (const each of results) console.log(`${each.name}: ${each.passed} passed, ${each.failed} failed`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
