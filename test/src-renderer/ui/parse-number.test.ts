import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src-renderer/ui/parse-number'

describe('a typed number', () => {
  it.each([
    ['0.1', 0.1],
    ['1e-10', 1e-10],
    ['10e-50', 1e-49],
    [' 42 ', 42],
    ['−3', -3],
    ['０．１', 0.1],
    ['１ｅ－４', 1e-4],
  ])('%s is read as %d', (text, value) => {
    expect(parseNumber(text, {})).toEqual({ ok: true, value })
  })

  it.each(['', ' ', 'abc', '1,5', '0x10', 'Infinity', 'NaN', '1 2'])('%j is not a number', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'notNumber' })
  })

  it('is held to its rule, and the fault says which part of it', () => {
    expect(parseNumber('0', { positive: true })).toEqual({ ok: false, fault: 'notPositive' })
    expect(parseNumber('1.5', { whole: true })).toEqual({ ok: false, fault: 'notWhole' })
    expect(parseNumber('1000001', { low: 0, high: 1e6 })).toEqual({ ok: false, fault: 'outside' })
  })

  it('reads back every double from its own digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value), {})).toEqual({ ok: true, value: value === 0 ? 0 : value })
      }),
    )
  })
})
