import { expect, it } from 'vitest'
import type { DescentSpec } from '../../../../src-main/contract/spec'
import { SQUARES_ALONE, stopsElsewhere } from '../../../../src-renderer/chapters/descent/squares-alone'
import reference from '../../../golden/reference.json' with { type: 'json' }

const spec: DescentSpec = {
  objective: { kind: 'formula', text: 'x0^2 + x1^2' },
  start: [-3, 4],
  optimizer: { kind: 'gradient-descent', learningRate: 10 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}

/** The reference's descents on x² alone, from the bowl's two coordinates. */
const alone = [-3, 4].map((x) =>
  reference.descent.find(({ start, learningRate }) => learningRate === 10 && start.length === 1 && start[0] === x),
)

it('names the points at which x² alone stops by the reference, and from the step on at which it has stopped', () => {
  expect(alone.map((run) => run?.last)).toEqual(SQUARES_ALONE.map((x) => [x]))
  expect(alone.map((run) => run?.firstTen[10])).toEqual(SQUARES_ALONE.map((x) => [x]))
  expect([9, 10, 100].map((step) => stopsElsewhere(spec, step))).toEqual([false, true, true])
})

it.each<[string, Partial<DescentSpec>]>([
  ['another formula', { objective: { kind: 'formula', text: 'x0^2/20 + x1^2' } }],
  ['another start', { start: [3, 4] }],
  ['another rate', { optimizer: { kind: 'gradient-descent', learningRate: 0.1 } }],
  ['the backward pass', { derivative: { method: 'backward', h: 1e-4 } }],
  ['forward differences', { derivative: { method: 'forward', h: 1e-4 } }],
  ['another h', { derivative: { method: 'central', h: 1e-3 } }],
  ['float32', { precision: 'float32' }],
])('says nothing of %s', (_name, other) => {
  expect(stopsElsewhere({ ...spec, ...other }, 100)).toBe(false)
})

it('knows the bowl however it is spaced, and with Python’s powers', () => {
  expect(stopsElsewhere({ ...spec, objective: { kind: 'formula', text: 'x0**2+x1**2' } }, 100)).toBe(true)
})
