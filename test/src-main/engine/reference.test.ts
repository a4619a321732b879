import { describe, expect, it } from 'vitest'
import type { DerivativeMethod } from '../../../src-main/contract/spec'
import { backward, descend, differentiate, nudges } from '../../../src-main/engine'
import reference from '../../golden/reference.json'

/** What NumPy computed (test/golden/make_reference.py), reproduced bit for bit. */
const { h } = reference
const float64 = { h, precision: 'float64' } as const

describe('the reference numbers', () => {
  it.each(reference.slope)('slope of $formula at $at', ({ formula, at, forward, central }) => {
    expect(differentiate(formula, [at], { method: 'forward', ...float64 })[0]).toBe(forward)
    expect(differentiate(formula, [at], { method: 'central', ...float64 })[0]).toBe(central)
  })

  it.each(reference.rounding)('rounding of $formula at $at with h = $h', ({ formula, at, h, ...row }) => {
    for (const precision of ['float64', 'float32'] as const) {
      for (const method of ['forward', 'central'] as const) {
        expect(differentiate(formula, [at], { method, h, precision })[0]).toBe(row[precision][method])
      }
    }
  })

  it.each(reference.partial)('slice $formula at $at', ({ formula, at, central }) => {
    expect(differentiate(formula, [at], { method: 'central', ...float64 })[0]).toBe(central)
  })

  it.each(reference.gradient)('gradient of $formula at $at', ({ formula, at, central }) => {
    expect([...differentiate(formula, at, { method: 'central', ...float64 })]).toStrictEqual(central)
  })

  it.each(reference.descent)('descent on $formula from $start with η = $learningRate', (run) => {
    const { dimension, points } = descend({
      formula: run.formula,
      start: run.start,
      optimizer: { kind: 'gradient-descent', learningRate: run.learningRate },
      steps: run.steps,
      derivative: { method: 'central', h },
      precision: 'float64',
    })
    const pointAt = (step: number) => [...points.subarray(step * dimension, (step + 1) * dimension)]
    expect(points).toHaveLength((run.steps + 1) * dimension)
    run.firstTen.forEach((point, step) => expect(pointAt(step)).toStrictEqual(point))
    expect(pointAt(run.steps)).toStrictEqual(run.last)
  })
  it.each(reference.float32Descent)(
    'float32: $method on $formula from $start with η = $learningRate',
    ({ formula, start, learningRate, steps, firstTen, last, ...run }) => {
      const { dimension, points } = descend({
        formula,
        start,
        optimizer: { kind: 'gradient-descent', learningRate },
        steps,
        derivative: { method: run.method as DerivativeMethod, h },
        precision: 'float32',
      })
      const pointAt = (step: number) => [...points.subarray(step * dimension, (step + 1) * dimension)]
      firstTen.forEach((point, step) => expect(pointAt(step)).toStrictEqual(point))
      expect(pointAt(steps)).toStrictEqual(last)
    },
  )

  it.each(reference.float32Gradient)(
    'float32: $method gradient of $formula at $at, h = $h',
    ({ formula, at, h, ...row }) => {
      const method = row.method as DerivativeMethod
      expect([...differentiate(formula, at, { method, h, precision: 'float32' })]).toStrictEqual(row.gradient)
      if (method === 'central') expect([...nudges(formula, at, h, 'float32').gradient]).toStrictEqual(row.gradient)
    },
  )

  it.each(reference.derivative.rows)('backward pass of $formula at $at', ({ formula, at, gradient }) => {
    const slopes = backward(formula, at).gradient
    gradient.forEach((slope, i) =>
      expect(Math.abs((slopes[i] ?? NaN) / slope - 1)).toBeLessThan(reference.derivative.tolerance),
    )
  })
})
