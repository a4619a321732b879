import { expect, it } from 'vitest'
import type { DescentSpec } from '../../../../src-main/contract/spec'
import { descend } from '../../../../src-main/engine'
import { SQUARES_ALONE, stopsElsewhere } from '../../../../src-renderer/chapters/descent/squares-alone'
import reference from '../../../golden/reference.json' with { type: 'json' }

const BOWL = 'x0^2 + x1^2'
const plain: Omit<DescentSpec, 'objective'> = {
  start: [-3, 4],
  optimizer: { kind: 'gradient-descent', learningRate: 10 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}

/** Whether the note stands beside a run at a step. */
function isSaid(formula: string, step: number, other: Partial<DescentSpec> = {}): boolean {
  const spec = { ...plain, ...other }
  const trace = descend({ ...spec, formula })
  const point = trace.points.slice(step * trace.dimension, (step + 1) * trace.dimension)
  return stopsElsewhere({ ...spec, objective: { kind: 'formula', text: formula } }, { step, point, trace })
}

/** The reference's descents on x² alone, from the bowl's two coordinates. */
const alone = [-3, 4].map((x) =>
  reference.descent.find(({ start, learningRate }) => learningRate === 10 && start.length === 1 && start[0] === x),
)

it('names the points at which x² alone stops by the reference, and from the step on at which it has stopped', () => {
  expect(alone.map((run) => run?.last)).toEqual(SQUARES_ALONE.map((x) => [x]))
  expect(alone.map((run) => run?.firstTen[10])).toEqual(SQUARES_ALONE.map((x) => [x]))
  expect([9, 10, 100].map((step) => isSaid(BOWL, step))).toEqual([false, true, true])
})

it('knows where the bowl itself stops by the reference', () => {
  const own = reference.descent.find(({ start, learningRate }) => learningRate === 10 && start.length === 2)
  const spec = { ...plain, objective: { kind: 'formula' as const, text: BOWL } }
  const reached = { step: 100, point: Float64Array.from(own?.last ?? []), trace: { values: Float64Array.of(25) } }
  expect(stopsElsewhere(spec, reached)).toBe(true)
})

it.each<[string, Partial<DescentSpec>]>([
  ['another start', { start: [3, 4] }],
  ['another rate', { optimizer: { kind: 'gradient-descent', learningRate: 0.1 } }],
  ['the backward pass', { derivative: { method: 'backward', h: 1e-4 } }],
  ['forward differences', { derivative: { method: 'forward', h: 1e-4 } }],
  ['another h', { derivative: { method: 'central', h: 1e-3 } }],
  ['float32', { precision: 'float32' }],
])('says nothing of %s', (_name, other) => {
  expect(isSaid(BOWL, 100, other)).toBe(false)
})

it.each(['x0^2/20 + x1^2', 'x0^2 + 2*x1^2', 'x0^2', 'x0^2 + x1^2 + 1'])(
  'says nothing of another formula: %s',
  (other) => {
    expect(isSaid(other, 100, other === 'x0^2' ? { start: [-3] } : {})).toBe(false)
  },
)

it.each(['x0**2+x1**2', 'x[0]**2 + x[1]**2', 'x1^2 + x0^2', '(x0^2) + x1²', 'x^2 + y^2', 'x0*x0 + x1*x1'])(
  'knows the bowl however it is written: %s',
  (formula) => {
    expect(isSaid(formula, 100)).toBe(true)
  },
)
