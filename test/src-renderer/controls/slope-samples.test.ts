import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { H_STOPS, hLabel, MARKED_H, nearestStop } from '../../../src-renderer/controls/h-stops'
import {
  closeUp,
  curveSamples,
  errorSteps,
  lowestDrawn,
  TABLE_STEPS,
} from '../../../src-renderer/controls/slope-samples'
import reference from '../../golden/reference.json'

describe('the stops of h', () => {
  it('run from 1e-50 to 10 in powers of ten, finer from 1e-16 on', () => {
    expect(H_STOPS[0]).toBe(1e-50)
    expect(H_STOPS.at(-1)).toBe(10)
    for (let power = -50; power <= 1; power++) expect(H_STOPS).toContain(Number(`1e${power}`))
    expect(H_STOPS).toContain(2e-5)
    expect(H_STOPS).toContain(5e-16)
    for (const h of [5, 2, 0.5, 0.2]) expect(H_STOPS).toContain(h)
    expect(H_STOPS).not.toContain(5e-20)
    expect([...H_STOPS].sort((a, b) => a - b)).toEqual(H_STOPS)
  })

  it('have every h that the curriculum compares, the source text’s 10e-50 too', () => {
    for (const h of MARKED_H) expect(H_STOPS).toContain(h)
    expect(MARKED_H).toContain(10e-50)
  })

  it('find their own place again', () => {
    H_STOPS.forEach((stop, i) => {
      expect(nearestStop(stop)).toBe(i)
    })
    expect(H_STOPS[nearestStop(3)]).toBe(2)
    expect(H_STOPS[nearestStop(1e-80)]).toBe(1e-50)
  })

  it('are written as the curriculum writes them', () => {
    expect([10, 5, 1, 1e-1, 1e-4, 5e-6].map(hLabel)).toEqual(['10', '5', '1', '1e-1', '1e-4', '5e-6'])
  })
})

describe('what the engine is asked for', () => {
  it('samples the curriculum’s ranges at its points, 0.1 apart', () => {
    expect(curveSamples([0, 20])).toBe(201)
    expect((curveSamples([0, 10]) - 1) % 100).toBe(0)
  })

  it('never asks for fewer than two samples or for too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (low, width) => {
          const samples = curveSamples([low, low + width])
          expect(samples >= 2 && samples <= 1_001 && Number.isInteger(samples)).toBe(true)
        },
      ),
    )
  })

  it('asks about the h that is set, whatever it is, in ascending order', () => {
    const hs = errorSteps(3.7e-9)
    expect(hs).toContain(3.7e-9)
    expect([...hs].sort((a, b) => a - b)).toEqual(hs)
    expect(errorSteps(1e-4)).toHaveLength(H_STOPS.length)
  })

  it('has every row of the reference’s rounding table, and of the curriculum’s', () => {
    for (const { h } of reference.rounding) expect(TABLE_STEPS).toContain(h)
    for (const h of MARKED_H) expect(TABLE_STEPS).toContain(h)
  })

  it('draws the error figure out to the smallest h only when that is looked at', () => {
    expect(lowestDrawn(1e-4)).toBe(1e-20)
    expect(lowestDrawn(1e-49)).toBe(1e-50)
    expect(lowestDrawn(1e-60)).toBe(1e-60)
  })

  it('closes up on x by a few h, and never on nothing', () => {
    expect(closeUp(5, 0.5)).toEqual([3.5, 6.5])
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-60, max: 1, noNaN: true }),
        (x, h) => {
          const [low, high] = closeUp(x, h)
          expect(low < x && x < high).toBe(true)
        },
      ),
    )
  })
})
