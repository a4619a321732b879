import { describe, expect, it } from 'vitest'
import { partialLatex, sliceLatex } from '../../../../src-renderer/chapters/partials/partial-latex'
import { machineView, slice } from '../../../../src-main/engine'

const BOWL = 'x0^2 + x1^2'

describe('a partial derivative with the current numbers', () => {
  it('moves one variable and holds the other', () => {
    const along0 = partialLatex(machineView(BOWL, [5, 10], 1e-4, 'float64', 0), 10, 0)
    expect(along0).toContain('f(5 + 0.0001,\\, 10) - f(5 - 0.0001,\\, 10)')
    expect(along0).toContain('9.999999999976694')
    const along1 = partialLatex(machineView(BOWL, [5, 10], 1e-4, 'float64', 1), 5, 1)
    expect(along1).toContain('f(5,\\, 10 + 0.0001) - f(5,\\, 10 - 0.0001)')
    expect(along1).toContain('19.99999999995339')
  })

  it('names the slice as a function of what is left', () => {
    expect(sliceLatex(slice(BOWL, [5, 10], 0).latex, 10, 0)).toMatch(/^f\(x_0,\\, 10\) = /)
    expect(sliceLatex(slice(BOWL, [5, 10], 1).latex, 5, 1)).toMatch(/^f\(5,\\, x_1\) = /)
  })
})
