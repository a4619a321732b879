import { describe, expect, it } from 'vitest'
import { inspect, writePiece } from '../../../../src-main/engine'
import { failureOf } from '../failure-of'

const settings = { precision: 'float64', ties: 'even' } as const

describe('the piece of code of a node', () => {
  it('is what stands at its place in the formula, for each node', () => {
    const formula = 'sin(x0)^2 + 2x1/3'
    const { nodes } = inspect(formula, { x0: 1, x1: 2 })
    const pieces = nodes.flatMap(({ places: [place] }) => (place ? [writePiece({ formula, place, ...settings })] : []))
    expect(pieces.map(({ numpy }) => numpy)).toEqual([
      ...['x0', 'np.sin(x0)', 'np.sin(x0)**2', 'np.float64(2)', 'x1', '2*x1', 'np.float64(3)', '2*x1/3'],
      'np.sin(x0)**2 + 2*x1/3',
    ])
    expect(pieces.at(1)?.pytorch).toBe('torch.sin(x0)')
  })

  it('is of samples, too', () => {
    expect(writePiece({ formula: '2*max(x0)', place: { from: 2, to: 9 }, ...settings })).toEqual({
      numpy: 'np.max(x0)',
      pytorch: 'torch.max(x0)',
    })
  })

  it('is refused where no node stands', () => {
    expect(failureOf(() => writePiece({ formula: 'x0*x1', place: { from: 1, to: 3 }, ...settings }))).toMatchObject({
      key: 'error.spec.place',
      values: { value: '1–3' },
    })
  })
})
