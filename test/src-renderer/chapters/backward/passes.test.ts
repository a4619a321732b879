import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../src-main/engine'
import { passesOf, passFrame } from '../../../../src-renderer/chapters/backward/passes'
import { anyFormula } from '../../../support/random-formula'

// (x0·x1 + x0)² + x1² at (2, -1.5): seven nodes, ∂f/∂x0 = 1, ∂f/∂x1 = -7.
const passes = passesOf(inspect('(x0*x1 + x0)^2 + x1^2', { x0: 2, x1: -1.5 }))
const [X0, X1, PRODUCT, SUM] = [0, 1, 2, 3]
const at = (step: number) => passFrame(passes, step)

describe('both passes, step by step', () => {
  it('fill in the values in the order of computation, one at a step', () => {
    expect(passes.last).toBe(7 + 1 + 8)
    for (let step = 0; step <= 7; step++) {
      const known = [0, 1, 2, 3, 4, 5, 6].map((node) => at(step).hasValue(node))
      expect(known.filter(Boolean)).toHaveLength(step)
      expect(known.lastIndexOf(true)).toBe(step - 1)
    }
  })

  it('begin to go back with the seed, and not before all values are there', () => {
    expect(at(7).gradientOf(6)).toMatchObject({ kind: 'waiting' })
    expect(at(8)).toMatchObject({ event: { kind: 'seed', node: 6 }, paid: 0 })
    expect(at(8).gradientOf(6)).toMatchObject({ kind: 'final', sum: 1 })
    expect(at(8).gradientOf(X0)).toEqual({ kind: 'waiting', paid: 0, consumers: 2 })
  })

  it('pay a square in one: twice the operand', () => {
    const payment = passes.payments.find(({ from }) => from === 5)
    expect(payment).toEqual({ order: 2, from: 5, to: X1, local: -3, value: -3, sum: -3 })
  })

  it('show the sum so far, until all consumers have paid', () => {
    const states = Array.from({ length: passes.last + 1 }, (_, step) => at(step).gradientOf(X0))
    expect(states.filter(({ kind }) => kind === 'partial')).toEqual([
      { kind: 'partial', sum: -2, paid: 1, consumers: 2 },
    ])
    expect(states.at(-1)).toEqual({ kind: 'final', sum: 1, paid: 2, consumers: 2 })
    expect(at(passes.last).gradientOf(X1)).toMatchObject({ kind: 'final', sum: -7 })
    expect(at(passes.last).gradientOf(PRODUCT)).toMatchObject({ sum: -2 })
    expect(at(passes.last).gradientOf(SUM)).toMatchObject({ sum: -2 })
  })

  it('never pay to a number of the formula, which has no gradient, and tell a variable that nothing uses of its 0', () => {
    const whole = passesOf(inspect('3*x1', { x0: 5, x1: 2 }))
    expect(passFrame(whole, whole.last).gradientOf(0)).toMatchObject({ kind: 'none' })
    expect(whole.inspection.gradients).toEqual({ x0: 0, x1: 3 })
  })
})

describe('any walk of the scrubber', () => {
  it('shows the same digits at a step, wherever it came from, and in the end those of the straight pass', () => {
    const coordinate = fc.double({ min: -2, max: 2, noNaN: true })
    const point = fc.tuple(coordinate, coordinate, coordinate)
    fc.assert(
      fc.property(anyFormula, point, fc.array(fc.nat()), (text, [x0, x1, x2], walk) => {
        const whole = passesOf(inspect(text, { x0, x1, x2 }))
        for (const step of [...walk.map((each) => each % (whole.last + 1)), whole.last]) {
          const frame = passFrame(whole, step)
          whole.inspection.nodes.forEach(({ gradient }, node) => {
            const state = frame.gradientOf(node)
            if (state.kind === 'final') expect(state.sum).toEqual(gradient)
            if (step === whole.last) expect(state.kind).toBe(gradient === undefined ? 'none' : 'final')
          })
        }
      }),
      { numRuns: 200 },
    )
  })
})
