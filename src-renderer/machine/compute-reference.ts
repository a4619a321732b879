import reference from '../../assets/reference-numbers.json'
import type { Engine } from '../../src-main/contract/calls'
import type { Precision } from '../../src-main/contract/spec'
import { exactDigits, exactList } from '../numbers/digits'
import { verdictOn, type Verdict } from './verdict'

/** One reference number, computed on this machine. */
export interface CheckedNumber {
  /** In plain mathematics, the same in every language. */
  readonly name: string
  readonly computed: number
  readonly expected: number
  readonly verdict: Verdict
}

/** What the numbers of a group are; `machine.group.<kind>` are its words. */
export type GroupKind = 'rounding' | 'gradient' | 'descent' | 'layer'

export interface CheckedGroup {
  readonly kind: GroupKind
  readonly numbers: readonly CheckedNumber[]
}

const CENTRAL = { method: 'central', h: reference.h } as const
const BOWL = 'x0^2+x1^2'
const RULES = { forward: '(f(x+h) − f(x))/h', central: '(f(x+h) − f(x−h))/2h' } as const

/** Every reference number by the engine that the page uses, beside what NumPy computes. */
export async function computeReference(engine: Engine): Promise<readonly CheckedGroup[]> {
  const [double, single, gradient, descent, layer] = await Promise.all([
    differences(engine, 'float64'),
    differences(engine, 'float32'),
    gradients(engine),
    descents(engine),
    textbookLayer(engine),
  ])
  return [
    { kind: 'rounding', numbers: [...double, ...single] },
    { kind: 'gradient', numbers: gradient },
    { kind: 'descent', numbers: descent },
    { kind: 'layer', numbers: layer },
  ]
}

/** Both differences of one curve at one place, for every h of the table. */
async function differences(engine: Engine, precision: Precision): Promise<CheckedNumber[]> {
  const [{ formula, at } = { formula: 'x0', at: 0 }] = reference.rounding
  const hs = reference.rounding.map(({ h }) => h)
  const found = await engine.differenceErrors({ formula, point: [at], hs, precision, variable: 0 })
  return (['forward', 'central'] as const).flatMap((method) =>
    reference.rounding.map((row, i) =>
      check(`${RULES[method]}, h = ${exactDigits(row.h)}, ${precision}`, found[method][i], row[precision][method]),
    ),
  )
}

async function gradients(engine: Engine): Promise<CheckedNumber[]> {
  const points = reference.gradient.map(({ at }) => at)
  const found = await engine.listGradients({ objective: formula(BOWL), points, derivative: CENTRAL })
  return reference.gradient.flatMap(({ at, central }, row) =>
    central.map((slope, i) =>
      check(`∂f/∂x${String(i)} (${exactList(at)})`, found.gradients[row * at.length + i], slope),
    ),
  )
}

async function descents(engine: Engine): Promise<CheckedNumber[]> {
  const ends = reference.descent.map(async ({ start, learningRate, steps, last, ...run }) => {
    const { points } = await engine.descend({
      ...{ objective: formula(run.formula), start, steps, derivative: CENTRAL, precision: 'float64' },
      optimizer: { kind: 'gradient-descent', learningRate },
    })
    const end = points.slice(-last.length)
    return last.map((x, i) => check(`η = ${exactDigits(learningRate)}, x${String(i)}`, end[i], x))
  })
  return (await Promise.all(ends)).flat()
}

async function textbookLayer(engine: Engine): Promise<CheckedNumber[]> {
  const { W, x, labels, loss, gradient } = reference.weights
  const layer = { kind: 'softmax-layer', inputs: x, targets: labels, classes: W[0]?.length } as const
  const found = await engine.readNetwork({ layer, weights: W.flat(), h: reference.h })
  const columns = W[0]?.length ?? 1
  const slopes = gradient.flat().map((slope, i) => {
    const name = `∂L/∂w${String(Math.floor(i / columns))}${String(i % columns)}`
    return check(name, found.central[i], slope)
  })
  return [check('L', found.loss, loss), ...slopes]
}

function check(name: string, computed = NaN, expected: number): CheckedNumber {
  return { name, computed, expected, verdict: verdictOn(computed, expected) }
}

function formula(text: string) {
  return { kind: 'formula', text } as const
}
