import { expect, it } from 'vitest'
import { isInTwoOrders } from '../../../../src-renderer/chapters/slope/order-of-multiplying'

it('is told of the formula that the examples have in two orders, however it is spelled', () => {
  for (const formula of [
    '0.05*x^2+0.5*x',
    '0.05*x*x+0.5*x',
    '0.05 * x0 * x0 + 0.5 * x0',
    '0.05*x**2 + 0.5*x',
    '0.05x^2 + 0.5x',
  ]) {
    expect(isInTwoOrders(formula), formula).toBe(true)
  }
})

it('is not told of a formula that has no other order, or none among the examples', () => {
  for (const formula of ['x^2', 'x*x', 'sin(x)^2 + 1/x^2', '3*x^2', '0.05*x^3 + 0.5*x', '0.01*x^2+0.1*x']) {
    expect(isInTwoOrders(formula), formula).toBe(false)
  }
})
