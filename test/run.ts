/**
 * `npm test`: every check there is, all of them even when one fails, in two lanes side by side: end-to-end tests wait
 * most of their time. What a stage prints comes when it has ended. Ends with the sum of all tests and checks on a line
 * of its own.
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

/** Each lane is run from its first stage to its last; what is built in a lane is tested in it. */
const lanes: readonly (readonly Stage[])[] = [
  [
    { name: 'build desktop', script: 'build' },
    { name: 'build browser edition', script: 'build:web' },
    {
      name: 'end to end',
      script: 'test:e2e',
      report: { file: join(REPORTS, 'e2e.json'), count: countPlaywright },
    },
  ],
  [
    { name: 'lint', script: 'lint' },
    { name: 'format', script: 'format:check' },
    { name: 'types', script: 'check' },
    { name: 'unused code', script: 'check:unused' },
    vitestStage('unit'),
    vitestStage('component'),
  ],
]

/** Runs one stage. A crash without a report, or a failure that no test owns, counts as one failure. */
async function run(stage: Stage): Promise<Count> {
  const hasPassed = await runScript(stage)
  if (!stage.report) return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 }
  const counted = readCount(stage.report)
  return hasPassed || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

/** Resolves with whether the script ended well, when all that it said has been printed. */
function runScript({ name, script, extra = [] }: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    const began = performance.now()
    const child = spawn('npm', ['run', '--silent', script, ...extra], { shell: process.platform === 'win32' })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0)
      console.log(`\n=== ${name} (${seconds} s)\n${Buffer.concat(said).toString()}`)
      resolve(code === 0)
    })
  })
}

async function runLane(stages: readonly Stage[]): Promise<{ readonly name: string; readonly count: Count }[]> {
  const results = []
  for (const stage of stages) results.push({ name: stage.name, count: await run(stage) })
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
const results = (await Promise.all(lanes.map(runLane))).flat()
const passed = results.reduce((sum, { count }) => sum + count.passed, 0)
const failed = results.reduce((sum, { count }) => sum + count.failed, 0)

console.log('\n=== summary')
for (const { name, count } of results) console.log(`${name}: ${count.passed} passed, ${count.failed} failed`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
