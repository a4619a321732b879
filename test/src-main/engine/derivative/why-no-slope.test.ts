import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceErrors } from '../../../../src-main/engine'
import { smoothFormula } from '../../../support/random-formula'

function whyNoSlope(formula: string, at: number | readonly number[], variable = 0) {
  return differenceErrors(formula, at, [1e-4], 'float64', variable).noSlope
}

describe('why f has no derivative at a point', () => {
  it.each([
    ['step(x0)', 0],
    ['sign(x0)', 0],
    ['step(x0 - 0.3)', 0.3],
    ['1e-6*step(x0) + x0^2', 0],
    ['step(x0 - 1) + sqrt(abs(x0 - 1))', 1],
    ['step(x0^2)', 0],
    ['exp(x0)*sign(x0 - 2)', 2],
    ['0^x0', 0],
  ])('jump: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('jump')
  })

  it.each([
    ['abs(x0)', 0],
    ['abs(x0 - 0.1) + 100', 0.1],
    ['1e-9*abs(x0)', 0],
    ['relu(x0)', 0],
    ['max(x0, 2*x0)', 0],
    ['max(x0, 0.3)', 0.3],
    ['min(x0^2, 4)', 2],
    ['max(x0, -x0, 0)', 0],
    ['sqrt(x0^2)', 0],
    ['x0*step(x0)', 0],
    ['sin(abs(x0))', 0],
    ['abs(x0)^1.5 + abs(x0)', 0],
    ['exp(abs(x0 - 3))', 3],
  ])('corner: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('corner')
  })

  it.each([
    ['sqrt(x0)', 0],
    ['sqrt(x0 - 0.3)', 0.3],
    ['sqrt(abs(x0))', 0],
    ['cbrt(x0)', 0],
    ['cbrt(x0^2)', 0],
    ['cbrt(x0 - 2)', 2],
    ['pow(x0^2, 1/3)', 0],
    ['abs(x0)^0.9', 0],
    ['abs(x0)^0.01', 0],
    ['asin(x0)', 1],
    ['acos(x0)', -1],
    ['sign(x0)*sqrt(abs(x0))', 0],
  ])('vertical: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('vertical')
  })

  it.each([
    ['x0^1.5', 0],
    ['sqrt(x0^3)', 0],
    ['(x0 - 1)^2.5', 1],
  ])('edge: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('edge')
  })

  it.each([
    ['sqrt(-x0^2)', 0],
    ['(-2)^x0', 2],
  ])('isolated: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('isolated')
  })

  it.each([
    ['1/x0', 0],
    ['log(x0)', 0],
    ['sqrt(x0)', -1],
    ['atan(1/x0)', 0],
    ['exp(log(x0))', 0],
    ['0/x0', 0],
  ])('undefined: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('undefined')
  })

  it.each([
    ['exp(x0)', 1000],
    ['x0^2', 1e200],
    ['1e308*sin(10*x0)', 0],
    ['exp(x0) - exp(x0)*2', 1000],
  ])('too large and not undefined: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('tooLarge')
  })

  it.each([
    ['relu(x0) - relu(-x0)', 0],
    ['sqrt(x0^4)', 0],
    ['cbrt(x0^3)', 0],
  ])('inner, where only the backward pass meets a corner: %s at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBe('inner')
  })

  it.each([
    ['max(x0, x0)', 0],
    ['abs(x0)^2', 0],
    ['x0*abs(x0)', 0],
    ['(x0 - 0.3)*abs(x0 - 0.3)', 0.3],
    ['abs(x0)^1.1', 0],
    ['abs(x0)', 1e-300],
    ['relu(x0)^2', 0],
    ['x0^2*step(x0)', 0],
    ['max(x0, -x0)*x0 + sin(x0)', 0],
    ['x0^2', 0],
    ['x0^0', 0],
    ['step(x0)', 1e-9],
    ['sqrt(x0^2 + 1)', 0],
    ['abs(x0 - 1)^3 + 1e6', 1],
    ['max(x0^2, 0)', 0],
  ])('none: %s has one at %d', (formula, x) => {
    expect(whyNoSlope(formula, x)).toBeNull()
  })

  it('asks for the variable that moves, the others being held', () => {
    const formula = 'abs(x0) + x1^2 + step(x2)'
    expect([0, 1, 2].map((variable) => whyNoSlope(formula, [0, 0, 0], variable))).toStrictEqual([
      'corner',
      null,
      'jump',
    ])
    expect(whyNoSlope('max(x0, x1)', [1, 1], 1)).toBe('corner')
    expect(whyNoSlope('x1*abs(x0)', [0, 0], 0)).toBeNull()
  })

  it('no smooth formula is ever said to have none, wherever its value and slope are numbers', () => {
    const places = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
    const whole = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(smoothFormula, fc.oneof(places, whole), fc.nat({ max: 2 }), (formula, point, variable) => {
        expect(whyNoSlope(formula, point, variable)).toBeOneOf([null, 'tooLarge'])
      }),
    )
  })

  it('a corner, a jump or a cusp is found on any smooth ground at any place', () => {
    const place = fc.double({ min: -10, max: 10, noNaN: true })
    const bend = fc.constantFrom(['abs', 'corner'], ['relu', 'corner'], ['step', 'jump'], ['sign', 'jump'])
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), place, bend, (slope, at, [name, why]) => {
        expect(whyNoSlope(`sin(x0) + ${slope}*x0^2 + ${name}(x0 - ${at})`.replaceAll('- -', '+ '), at)).toBe(why)
        expect(whyNoSlope(`cos(x0) + sqrt(abs(x0 - ${at}))`.replaceAll('- -', '+ '), at)).toBe('vertical')
      }),
    )
  })

  it('takes the true slope away, and the errors with it; the differences stay as they are', () => {
    const { exact, forward, central, forwardError, centralError } = differenceErrors('step(x0)', 0, [1e-4], 'float64')
    expect([exact, ...forwardError, ...centralError]).toStrictEqual([NaN, NaN, NaN])
    expect([...forward, ...central]).toStrictEqual([1 / 1e-4, 1 / 2e-4])
  })
})
