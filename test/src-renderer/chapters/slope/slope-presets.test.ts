import { describe, expect, it } from 'vitest'
import en from '../../../../assets/locales/en.json'
import { isPreset } from '../../../../src-renderer/controls/presets'
import { slopePresets } from '../../../../src-renderer/chapters/slope/slope-presets'
import { compileFormula } from '../../../../src-main/engine'
import reference from '../../../golden/reference.json'

describe('the examples of the slope chapter', () => {
  it('are the curriculum’s, with the points at which it looks', () => {
    for (const { formula, at } of reference.slope) {
      expect(slopePresets.find((preset) => isPreset(preset, formula))?.points).toContain(at)
    }
  })

  it('compile, have one variable and have words', () => {
    for (const { id, formula } of slopePresets) {
      expect(compileFormula(formula).dimension).toBe(1)
      expect(en.formula).toHaveProperty(id)
    }
  })
})
