import { describe, expect, it } from 'vitest'
import { Setup } from '../../../src-renderer/state/setup.svelte'

describe('a setup that takes a formula', () => {
  it('gives a coordinate back that was lost while the formula was being typed', () => {
    const setup = new Setup()
    setup.setStart(1, 2.5)
    setup.setFormula('x0^2', 1)
    expect(setup.start).toEqual([-3])
    setup.setFormula('x0^2 + x1^2', 2)
    expect(setup.start).toEqual([-3, 2.5])
  })

  it('takes the start of an example, and 1 for a coordinate that nobody has set', () => {
    const setup = new Setup()
    setup.setFormula('x0^2/20 + x1^2', 2, [-7, 2])
    setup.setFormula('x0 + x1 + x2', 3)
    expect(setup.start).toEqual([-7, 2, 1])
  })

  it('keeps the plane of the picture inside the formula', () => {
    const setup = new Setup()
    setup.setFormula('x0 + x1 + x2 + x3', 4)
    setup.plane = { columns: 3, rows: 2 }
    setup.setFormula('x0*x1*x2*x3', 4)
    expect(setup.plane).toEqual({ columns: 3, rows: 2 })
    setup.setFormula('x0 + x1 + x2', 3)
    expect(setup.plane).toEqual({ columns: 0, rows: 1 })
    setup.setFormula('x0^2', 1)
    expect(setup.plane).toEqual({ columns: 0, rows: 0 })
    setup.setFormula('x0^2 + x1^2', 2)
    expect(setup.plane).toEqual({ columns: 0, rows: 1 })
  })
})
