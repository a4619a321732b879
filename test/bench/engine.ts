/** Descents a second beside C and NumPy, and surface sampling beside a hand-written loop. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileFormula, descend, sampleSurface } from '../../src-main/engine'
import { median, print, ratio, seconds, type Line } from './report'

const STARTS = 16_384
const STEPS = 200
const SIDE = 129
const BOWL = 'x0^2 + x1^2'

function descents(): number {
  const formula = compileFormula(BOWL)
  return seconds(() => {
    for (let s = 0; s < STARTS; s++) {
      descend({
        formula,
        start: [-3 + s * 1e-4, 4],
        optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
        steps: STEPS,
        derivative: { method: 'central', h: 1e-4 },
        precision: 'float64',
      })
    }
  })
}

/** Seconds that another program prints, or undefined where the machine cannot run it. */
function outside(prepare: () => readonly [string, readonly string[]]): number | undefined {
  try {
    const [command, args] = prepare()
    const run = () => Number(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return median([run(), run(), run()])
  } catch {
    return undefined
  }
}

function compiledC(): readonly [string, readonly string[]] {
  const program = join(mkdtempSync(join(tmpdir(), 'bowl-')), 'bowl')
  execFileSync('gcc', ['-O2', '-o', program, join(import.meta.dirname, 'bowl.c')])
  return [program, [String(STARTS), String(STEPS)]]
}

function numpy(): readonly [string, readonly string[]] {
  return ['python3', [join(import.meta.dirname, 'bowl.py'), String(STARTS), String(STEPS)]]
}

function beside(name: string, ours: number, theirs: number | undefined): Line {
  return { what: `time beside ${name}`, value: theirs === undefined ? 'not here' : ratio(ours / theirs) }
}

function surfaces(): Line {
  const formula = compileFormula(BOWL)
  const domain = { x0: [-6, 6], x1: [-6, 6] } as const
  const ours = seconds(() => sampleSurface(formula, domain, SIDE, SIDE), 9)
  const byHand = seconds(handWrittenSurface, 9)
  return {
    what: `surface ${SIDE} × ${SIDE}, beside a loop by hand`,
    value: ratio(ours / byHand),
    note: `${(ours * 1000).toFixed(2)} ms`,
  }
}

function handWrittenSurface(): Float32Array {
  const heights = new Float32Array(SIDE * SIDE)
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const x0 = -6 + (12 * column) / (SIDE - 1)
      const x1 = -6 + (12 * row) / (SIDE - 1)
      heights[row * SIDE + column] = x0 * x0 + x1 * x1
    }
  }
  return heights
}

export function benchEngine(): void {
  const ours = descents()
  print(`Engine: ${STARTS} descents of ${STEPS} steps on the bowl, central differences`, [
    { what: 'descents a second', value: Math.round(STARTS / ours).toLocaleString('en') },
    beside('C (gcc -O2)', ours, outside(compiledC)),
    beside('NumPy', ours, outside(numpy)),
    surfaces(),
  ])
}
