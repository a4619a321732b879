import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula, evaluate } from '../../../src-main/engine'
import { parseDecimal, parseNumber } from '../../../src-renderer/ui/parse-number'

describe('a typed number', () => {
  it.each(['1,000', '0，1', '0、1', '-1,234,567.5', '0,5e3'])('%s is refused for its comma', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'comma' })
  })

  it.each(['1,', ',5', '1,,2', 'a,b', '1 2'])('%s is no number, comma or not', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'notNumber' })
  })

  it.each([
    ['0.1', 0.1],
    ['1e-10', 1e-10],
    ['10e-50', 1e-49],
    [' 42 ', 42],
    ['−3', -3],
    ['ー3', -3],
    ['－３', -3],
    ['０．１', 0.1],
    ['１。５', 1.5],
    ['１ｅ－４', 1e-4],
    ['+2.', 2],
    ['1/3', 1 / 3],
    ['-１／１０', -0.1],
    ['pi', Math.PI],
    ['−π/2', -Math.PI / 2],
    ['2π', 2 * Math.PI],
    ['2^3π', 8 * Math.PI],
    ['2π/4', Math.PI / 2],
    ['√2', Math.SQRT2],
    ['3√2', 3 * Math.SQRT2],
    ['sqrt(2)/2', Math.SQRT2 / 2],
    ['√(1/4)', 0.5],
    ['e', Math.E],
    ['e^-1', 1 / Math.E],
    ['10^-10', 1e-10],
    ['10⁻¹⁰', 1e-10],
    ['10**-5', 1e-5],
    ['１０＾－２３', 1e-23],
    ['2^10', 1024],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['3×10^-1', 0.3],
    ['6.02・10²³', 6.02e23],
    ['8/2/2', 2],
    ['1 - 2 - 3', -4],
    ['1 - 1e-3', 0.999],
    ['2 + 3*4', 14],
    ['6÷4', 1.5],
  ])('%s is read as %d', (text, value) => {
    expect(parseNumber(text, {})).toEqual({ ok: true, value })
  })

  it.each(['π/2√2', '1/√2π', '-2π/3√5', '2^3π', '6/2π*3', '1/2(3)', '2π/3', '2√2*3π', '2^-1√3'])(
    '%s is read as in a formula, or not at all',
    (text) => {
      const value = evaluate(compileFormula(text), [0])
      const parsed = parseNumber(text, {})
      expect(parsed.ok ? parsed.value : value).toBeCloseTo(value, 12)
    },
  )

  it.each([
    ...['abc', '0x10', 'Infinity', 'NaN', '1 2', '1/0', '0/0', '√-1', '2e', '1e', '1½', '2(3', '2)', '()', '*2', '2*'],
    ...['x0', 'sqrt', '1/', '2 2', '1e5e5', '√', 'pie', '('.repeat(1e5)],
  ])('%j is not a number', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'notNumber' })
  })

  it.each(['1e309', '-1e309', '10^400'])('%j is too large, which is not the same as no number', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'tooLarge' })
  })

  it.each(['', ' ', '\u3000'])('%j is empty', (text) => {
    expect(parseNumber(text, {})).toEqual({ ok: false, fault: 'empty' })
  })

  it('is held to its rule, and the fault says which part of it', () => {
    expect(parseNumber('0', { positive: true })).toEqual({ ok: false, fault: 'notPositive' })
    expect(parseNumber('-1/3', { positive: true })).toEqual({ ok: false, fault: 'notPositive' })
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

  it('reads every power of ten as its decimal number', () => {
    for (let power = -320; power <= 308; power++)
      expect(parseNumber(`10^${String(power)}`, {}), String(power)).toEqual({
        ok: true,
        value: Number(`1e${String(power)}`),
      })
  })
})

describe('a number of a file', () => {
  it('is a decimal one', () => {
    expect(parseDecimal('−１．５', {})).toEqual({ ok: true, value: -1.5 })
    for (const text of ['e', 'pi', '3/4', '1-2']) expect(parseDecimal(text, {}).ok, text).toBe(false)
    expect(parseDecimal('7', { high: 5 })).toEqual({ ok: false, fault: 'outside' })
  })
})
