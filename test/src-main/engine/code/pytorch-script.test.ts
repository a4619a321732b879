import { beforeAll, describe, expect, it } from 'vitest'
import { exportCode } from '../../../../src-main/engine'
import { wrongGradients, wrongValues } from '../../../support/compare-export'
import {
  eachFunction,
  farPlaces,
  notFinite,
  random,
  reductions,
  spelled,
  ties,
  type ExportCase,
} from '../../../support/export-cases'
import { hasLibrary, runScripts, type Ran } from '../../../support/run-python'

/** Where a formula has a value and PyTorch the same derivative as we. */
const withGradient = {
  'every function': eachFunction,
  'every reduction': reductions,
  'brackets, signs, numbers': spelled,
  'random formulas': random,
  ties: ties,
}
const groups = { ...withGradient, 'corners and far out': farPlaces, 'no number': notFinite }
const cases = Object.values(groups).flat()

/** Twelve digits; a float32 has seven, of which another order of addition takes some. */
const VALUE_SHARE = { float64: 1e-12, float32: 2e-6 } as const

describe.skipIf(!hasLibrary('torch'))('the PyTorch script', () => {
  let ran: ReadonlyMap<ExportCase, Ran>

  beforeAll(() => {
    const answers = runScripts(
      cases.map(({ formula, inputs, options }) => exportCode(formula, inputs, options).pytorch),
    )
    ran = new Map(cases.flatMap((each, i) => (answers[i] ? [[each, answers[i]]] : [])))
  })

  it.each(Object.entries(groups))('prints our values: %s', (_name, group) => {
    expect(wrongValues(group, ran, VALUE_SHARE)).toEqual([])
  })

  it.each(Object.entries(withGradient))('prints our gradients: %s', (_name, group) => {
    expect(wrongGradients(group, ran, VALUE_SHARE)).toEqual([])
  })

  it('raises at the backward pass of a list, as its comment says', () => {
    const [answer] = runScripts([exportCode('2*x0', { x0: [1, 2] }).pytorch])
    expect(answer?.error).toContain('grad can be implicitly created only for scalar outputs')
  })
})
