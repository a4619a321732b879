import fc from 'fast-check'

/** `npm run fuzz` tries every input, of a new seed each time; the unit tests a thousandth, which is always the same. */
const isLong = process.env['FUZZ'] === 'long'
const SHARE = 1 / 1000
const SEED = isLong ? Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31) : 1

/** An answer that takes longer is a fault. In the unit tests no busy machine may fail one: there it is for a hang. ms. */
const LIMIT_MS = isLong ? 50 : 5_000
/** Asked so often, an input that was held up (code that is compiled, memory that is cleared) is answered in time once. */
const TRIES = 3
/** Characters of an input that are printed. */
const LONGEST = 300

export interface Target<Input> {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
  /** How many inputs the long run tries. */
  readonly count: number
  /** @returns a word for the kind of answer; throws for one that is not typed */
  readonly ask: (input: Input) => string | Promise<string>
}

/** What came out: how often each kind of answer was given, and which input took longest. */
export interface Report {
  readonly answers: ReadonlyMap<string, number>
  readonly slowestMs: number
}

/** Asks with many inputs. Fails at the first that is not answered in time, or not with a typed answer, and shows it small. */
export async function fuzz<Input>({ name, inputs, count, ask }: Target<Input>): Promise<Report> {
  const answers = new Map<string, number>()
  let slowest: { readonly ms: number; readonly input: unknown } = { ms: 0, input: undefined }
  const property = fc.asyncProperty(inputs, async (input) => {
    const { ms, answer } = await timed(input, ask)
    answers.set(answer, (answers.get(answer) ?? 0) + 1)
    if (ms > slowest.ms) slowest = { ms, input }
    if (ms > LIMIT_MS) throw new Error(`answered after ${ms.toFixed(0)} ms`)
  })
  const numRuns = Math.ceil(count * (isLong ? 1 : SHARE))
  fail(name, await fc.check(property, { seed: SEED, numRuns }))
  if (isLong) print(name, numRuns, answers, slowest)
  return { answers, slowestMs: slowest.ms }
}

/** Throws for an input that failed; a report of fast-check's own would print megabytes of it. */
function fail<Input>(name: string, { failed, counterexample, errorInstance }: fc.RunDetails<[Input]>): void {
  if (failed) throw new Error(`${name}, FUZZ_SEED=${SEED}: ${short(counterexample?.[0])}`, { cause: errorInstance })
}

function short(input: unknown): string {
  const text = fc.stringify(input)
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`
}

/** The shortest of a few tries, of which the first is mostly enough. */
async function timed<Input>(input: Input, ask: Target<Input>['ask']) {
  let best = { ms: Infinity, answer: '' }
  for (let tries = 0; tries < TRIES && best.ms > LIMIT_MS; tries++) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    const answer = await ask(input)
    const { user, system } = process.cpuUsage(before)
    // Of both the shorter: other programs take of the first, the engine's own threads add to the second.
    best = { ms: Math.min(best.ms, performance.now() - began, (user + system) / 1000), answer }
  }
  return best
}

function print(
  name: string,
  runs: number,
  answers: ReadonlyMap<string, number>,
  slowest: { readonly ms: number; readonly input: unknown },
): void {
  const counts = [...answers].sort((one, other) => other[1] - one[1]).map(([kind, times]) => `  ${kind}: ${times}`)
  console.log(
    [
      `${name}: ${runs} inputs, FUZZ_SEED=${SEED}`,
      ...counts,
      `  slowest: ${slowest.ms.toFixed(1)} ms, ${short(slowest.input)}`,
    ].join('\n'),
  )
}
