import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pythonDigits } from '../../../src-renderer/numbers/python-digits'
import { writtenByPython } from '../../support/run-python'

it.each([
  [1e-7, '1e-07'],
  [19969915324853730000, '1.996991532485373e+19'],
  [-25898374737328.363, '-25898374737328.363'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1e15, '1000000000000000.0'],
  [1e16, '1e+16'],
  [-1.5e-300, '-1.5e-300'],
  [3, '3.0'],
  [-0, '-0.0'],
  [NaN, 'nan'],
  [-Infinity, '-inf'],
])('%d is %s', (value, digits) => {
  expect(pythonDigits(value)).toBe(digits)
})

const values = fc.sample(fc.oneof(fc.double(), fc.double({ min: -1e18, max: 1e18 }), fc.integer()), {
  seed: 7,
  numRuns: 1000,
})
const written = writtenByPython(values)

it.skipIf(!written)('is what Python itself writes', () => {
  expect(values.map(pythonDigits)).toEqual(written)
})
