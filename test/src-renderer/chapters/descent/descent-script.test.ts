import { expect, it } from 'vitest'
import type { DescentSpec } from '../../../../src-main/contract/spec'
import { descentScript } from '../../../../src-renderer/chapters/descent/descent-script'

const spec: DescentSpec = {
  objective: { kind: 'formula', text: 'x0^2' },
  start: [3],
  optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
}

it.each([
  [0, 1],
  [19, 1],
  [20, 10],
  [199, 10],
  [1_000_000, 100_000],
])('of %i steps prints every %i', (steps, every) => {
  expect(descentScript({ ...spec, steps })).toMatchObject({ steps, every })
})
