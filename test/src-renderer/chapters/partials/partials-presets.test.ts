import { describe, expect, it } from 'vitest'
import en from '../../../../assets/locales/en.json'
import { partialsPresets } from '../../../../src-renderer/chapters/partials/partials-presets'
import { compileFormula } from '../../../../src-main/engine'

describe('the examples of the partial derivatives chapter', () => {
  it('compile, have two variables and a point, and words', () => {
    for (const { id, formula, start } of partialsPresets) {
      expect([compileFormula(formula).dimension, start.length]).toEqual([2, 2])
      expect(en.formula).toHaveProperty(id)
    }
    expect(partialsPresets[0]?.formula).toBe('x0^2 + x1^2')
  })
})
