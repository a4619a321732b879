import type { DescentSpec } from '../../src-main/contract/spec'

/** The bowl of the course, from (-3, 4), as chapter 4 sets it up. */
export const bowlDescent = {
  objective: { kind: 'formula', text: 'x0^2 + x1^2' },
  start: [-3, 4],
  optimizer: { kind: 'gradient-descent', learningRate: 0.1 },
  steps: 100,
  derivative: { method: 'central', h: 1e-4 },
  precision: 'float64',
} satisfies DescentSpec

export function withLearningRate(learningRate: number): DescentSpec {
  return { ...bowlDescent, optimizer: { kind: 'gradient-descent', learningRate } }
}

/** Where NumPy ends with learning rate 10 after 100 steps (test/golden/reference.json). */
export const TOO_LARGE_END = [-25898374737328.363, -1295248616896.5398]
