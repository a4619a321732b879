import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../src-main/engine'
import { operators } from '../../../../src-main/engine/graph/operators'

const formulas = {
  add: 'x0 + x1',
  subtract: 'x0 - x1',
  multiply: 'x0 * x1',
  divide: 'x0 / x1',
  negate: '-x0',
} as const satisfies Readonly<Record<keyof typeof operators, string>>

describe('arithmetic in a formula', () => {
  it.each(Object.keys(formulas) as (keyof typeof formulas)[])(
    '%s is that of the table of primitives to the last bit, infinities and signed zeros included',
    (name) => {
      const forward: (a: number, b: number) => number = operators[name].forward
      fc.assert(
        fc.property(fc.double(), fc.double(), (a, b) => {
          expect(evaluate(formulas[name], [a, b])).toBe(forward(a, b))
        }),
      )
    },
  )
})
