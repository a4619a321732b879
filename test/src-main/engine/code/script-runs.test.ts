import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ScriptRequest } from '../../../../src-main/contract/script'
import type { Precision } from '../../../../src-main/contract/spec'
import { descend, differenceErrors, exportScript, listGradients, machineView } from '../../../../src-main/engine'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { exactFormula } from '../../../support/exact-formula'
import { hasLibrary, runScripts } from '../../../support/run-python'

type Rows = readonly (readonly number[])[]
interface Case {
  readonly request: ScriptRequest
  /** What each print is to give. */
  readonly rows: Rows
}

const central = { method: 'central', h: reference.h } as const

const slopes: readonly Case[] = reference.slope.map(({ formula, at, forward, central }) => ({
  request: { about: 'slope', formula, point: [at], h: reference.h },
  rows: [[forward], [central]],
}))
const rounding: readonly Case[] = reference.rounding.map(({ formula, at, h, float64 }) => ({
  request: { about: 'slope', formula, point: [at], h },
  rows: [[float64.forward], [float64.central]],
}))
const partials: readonly Case[] = [
  {
    request: { about: 'partials', formula: 'x0^2+x1^2', point: [5, 10], h: reference.h },
    rows: reference.partial.slice(0, 2).map(({ central }) => [central]),
  },
]
const gradients: readonly Case[] = [
  {
    request: {
      about: 'gradients',
      formula: 'x0^2+x1^2',
      points: reference.gradient.map(({ at }) => at),
      derivative: central,
    },
    rows: reference.gradient.map(({ at, central }) => [...at, ...central]),
  },
]

/** The points that a reference has of a descent: the first eleven, and the last. */
function descentCases(): readonly Case[] {
  const inDouble = reference.descent.map((each) => ({ ...each, precision: 'float64', method: 'central' }) as const)
  const inSingle = reference.float32Descent.flatMap(({ method, ...each }) =>
    method === 'backward' ? [] : [{ ...each, precision: 'float32', method: method as 'forward' | 'central' } as const],
  )
  return [...inDouble, ...inSingle].map(({ formula, start, learningRate, steps, precision, method, ...points }) => ({
    request: {
      about: 'descent',
      ...{ formula, start, learningRate, steps, every: 1, precision },
      derivative: { method, h: reference.h },
    },
    rows: [...points.firstTen.map((point, step) => [step, ...point]), [steps, ...points.last]],
  }))
}

/** A descent with our own numbers, of each step that is printed. */
function ownDescent(formula: string, precision: Precision, method: 'forward' | 'central', learningRate: number): Case {
  const shared = { start: [1.3, -0.7], steps: 25, derivative: { method, h: 1e-3 }, precision }
  const { points, values, steps } = descend({
    ...shared,
    objective: { kind: 'formula', text: formula },
    optimizer: { kind: 'gradient-descent', learningRate },
  })
  const rows = Array.from(steps, (step, i) => [step, points[2 * i] ?? 0, points[2 * i + 1] ?? 0, values[i] ?? 0])
  return {
    request: { about: 'descent', formula, learningRate, every: 10, ...shared },
    rows: rows.filter(([step]) => [0, 10, 20, 25].includes(step ?? -1)),
  }
}

/** The same of the other chapters. */
function ownNumbers(formula: string): readonly Case[] {
  const [point, h] = [[1.3, -0.7], 1e-3]
  const listed = listGradients(formula, [point], { method: 'forward', h })
  return [
    {
      request: { about: 'partials', formula, point, h },
      rows: [0, 1].map((variable) => [machineView(formula, point, h, 'float64', variable).central]),
    },
    {
      request: { about: 'gradients', formula, points: [point], derivative: { method: 'forward', h } },
      rows: [[...point, ...listed.gradients]],
    },
  ]
}

const chosen = ['7', '3.3^2*x0 + x1', '-x0^2 + 1/3*x1', '(1-x0)^2 + 100*(x1-x0^2)^2', 'x1^2/10^2', '1/(x0-x0) + x1']
const formulas = [...chosen, ...fc.sample(exactFormula, { seed: 21, numRuns: 60 })]
const own = formulas.flatMap((formula) => [
  ...ownNumbers(formula),
  ownDescent(formula, 'float64', 'central', 0.05),
  ownDescent(formula, 'float32', 'forward', 0.05),
  ownDescent(formula, 'float32', 'central', 10),
])
const errors = formulas
  .filter((formula) => !formula.includes('x1'))
  .map((formula): Case => {
    const { forward, central, forwardError, centralError, noSlope } = differenceErrors(formula, 0.3, [1e-4], 'float64')
    return {
      request: { about: 'slope', formula, point: [0.3], h: 1e-4 },
      rows: [forward, central, ...(noSlope ? [] : [forwardError, centralError])].map(([number = NaN]) => [number]),
    }
  })

const fromReference = {
  'the slopes of the reference': [...slopes, ...rounding],
  'the partial slopes of the reference': partials,
  'the gradients of the reference': gradients,
  'the descents of the reference': descentCases(),
}
const ofOurs = {
  'our own numbers of formulas that round alike everywhere': own,
  'our own errors of the differences': errors,
}

/** Formulas with exp, log and the like, which are rounded otherwise elsewhere. */
const curved = ['exp(-x0^2) + x1^2', 'log(1 + x0^2)*sigmoid(x1)', 'tanh(x0)*softplus(x1)', 'x0^3 + sin(3*x1)', '2^x0']
/** A difference makes of a last bit of f so much. */
const LAST_BITS = (4 * 2 ** -53) / 1e-3

describe.skipIf(!hasLibrary('numpy'))('the program for NumPy prints', () => {
  const ofCurved = curved.flatMap(ownNumbers)
  const cases = [...Object.values({ ...fromReference, ...ofOurs }).flat(), ...ofCurved]
  let printed: ReadonlyMap<Case, Rows>

  beforeAll(() => {
    const ran = runScripts(cases.map(({ request }) => exportScript(request)))
    expect(ran.flatMap(({ error }) => error ?? [])).toEqual([])
    printed = new Map(cases.map((each, i) => [each, (ran[i]?.printed ?? []).map((row) => [row].flat().map(Number))]))
  })

  it.each(Object.entries(fromReference))('%s, bit for bit', (_name, group) => {
    for (const each of group) {
      const rows = printed.get(each) ?? []
      // A reference has the points of some steps, and no values of f.
      const found = each.rows.map((row, i) =>
        (each.request.about === 'descent' ? rows.find(([step]) => step === row[0]) : rows[i])?.slice(0, row.length),
      )
      expect(found).toEqual(each.rows)
      if (each.request.about === 'descent') expect(rows.at(-1)?.[0]).toBe(each.request.steps)
    }
  })

  it.each(Object.entries(ofOurs))('%s, bit for bit', (_name, group) => {
    for (const each of group) expect([each.request, printed.get(each)]).toEqual([each.request, each.rows])
  })

  it('our own numbers of other formulas to about twelve digits', () => {
    for (const each of ofCurved) {
      const [given, expected] = [printed.get(each)?.flat() ?? [], each.rows.flat()]
      expect(given).toHaveLength(expected.length)
      given.forEach((one, i) => {
        expect(Math.abs(one - (expected[i] ?? NaN))).toBeLessThan(LAST_BITS)
      })
    }
  })
})
