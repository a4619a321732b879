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
  type ExportCase,
} from '../../../support/export-cases'
import { hasLibrary, runScripts, type Ran } from '../../../support/run-python'

/** Where a formula has a value and a derivative. */
const withGradient = {
  'every function': eachFunction,
  'every reduction': reductions,
  'brackets, signs, numbers': spelled,
  'random formulas': random,
}
const groups = { ...withGradient, 'corners and far out': farPlaces, 'no number': notFinite }
const cases = Object.values(groups).flat()

/** Twelve digits; a float32 has seven, of which another order of addition takes some. */
const VALUE_SHARE = { float64: 1e-12, float32: 2e-6 } as const
/** A difference has an error of order h², and of rounding / h. */
const GRADIENT_SHARE = { float64: 1e-6, float32: 2e-3 } as const

describe.skipIf(!hasLibrary('numpy'))('the NumPy script', () => {
  let ran: ReadonlyMap<ExportCase, Ran>

  beforeAll(() => {
    const answers = runScripts(cases.map(({ formula, inputs, options }) => exportCode(formula, inputs, options).numpy))
    ran = new Map(cases.flatMap((each, i) => (answers[i] ? [[each, answers[i]]] : [])))
  })

  it.each(Object.entries(groups))('prints our values: %s', (_name, group) => {
    expect(wrongValues(group, ran, VALUE_SHARE)).toEqual([])
  })

  it.each(Object.entries(withGradient))('prints our gradients: %s', (_name, group) => {
    expect(wrongGradients(group, ran, GRADIENT_SHARE)).toEqual([])
  })
})
