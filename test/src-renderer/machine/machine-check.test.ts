import { describe, expect, it, test } from 'vitest'
import shown from '../../../assets/reference-numbers.json' with { type: 'json' }
import { differenceErrors, descend, listGradients, readNetwork } from '../../../src-main/engine'
import type { Engine } from '../../../src-main/contract/calls'
import { computeReference } from '../../../src-renderer/machine/compute-reference'
import { machineReport } from '../../../src-renderer/machine/machine-report'
import { verdictOn, worstOf } from '../../../src-renderer/machine/verdict'
import reference from '../../golden/reference.json' with { type: 'json' }

test('the numbers of the check are those of the reference', () => {
  expect(reference).toMatchObject({ h: shown.h, weights: shown.weights })
  expect(shown.rounding).toEqual(reference.rounding)
  expect(shown.gradient).toEqual(reference.gradient)
  const ends = reference.descent.map(({ firstTen: _, ...end }) => end)
  expect(shown.descent).toEqual(ends.filter(({ start }) => start.length === 2))
})

/** The engine without the way to it. @param disturb changes a layer's loss */
function engineHere(disturb: (loss: number) => number = (loss) => loss): Engine {
  const calls: Partial<Engine> = {
    differenceErrors: ({ formula, point, hs, precision, variable }) =>
      Promise.resolve(differenceErrors(formula, point, hs, precision, variable)),
    listGradients: ({ objective, points, derivative }) => Promise.resolve(listGradients(objective, points, derivative)),
    descend: (spec) => Promise.resolve(descend(spec)),
    readNetwork: ({ layer, weights, h }) => {
      const reading = readNetwork(layer, weights, h)
      return Promise.resolve({ ...reading, loss: disturb(reading.loss) })
    },
  }
  return calls as Engine
}

const verdicts = async (engine: Engine) =>
  (await computeReference(engine)).flatMap(({ numbers }) => numbers.map(({ verdict }) => verdict))

describe('the check', () => {
  it('computes every reference number, and finds those of exact operations the same in all digits', async () => {
    const groups = await computeReference(engineHere())
    expect(groups.map(({ kind, numbers }) => [kind, numbers.length])).toEqual([
      ['rounding', 64],
      ['gradient', 10],
      ['descent', 8],
      ['layer', 7],
    ])
    for (const { kind, numbers } of groups) {
      expect(new Set(numbers.map(({ name }) => name)).size).toBe(numbers.length)
      const allowed = kind === 'layer' ? ['same', 'lastDigits'] : ['same']
      expect(numbers.filter(({ verdict }) => !allowed.includes(verdict))).toEqual([])
    }
  })

  it('notices a number that is off, in its last digits or by more', async () => {
    expect(await verdicts(engineHere((loss) => loss * (1 + 1e-14)))).toContain('lastDigits')
    expect(await verdicts(engineHere((loss) => loss * (1 + 1e-9)))).toContain('wrong')
    expect(await verdicts(engineHere(() => NaN))).toContain('wrong')
  })
})

test.each([
  [1, 1, 'same'],
  [NaN, NaN, 'same'],
  [-0, 0, 'lastDigits'],
  [1 + 2 ** -52, 1, 'lastDigits'],
  [1.001, 1, 'wrong'],
  [1e-12, 0, 'wrong'],
  [NaN, 1, 'wrong'],
  [Infinity, 1, 'wrong'],
] as const)('%d for %d is %s', (computed, expected, verdict) => {
  expect(verdictOn(computed, expected)).toBe(verdict)
})

test('of many verdicts the worst counts', () => {
  expect(worstOf(['same', 'lastDigits', 'wrong', 'lastDigits'])).toBe('wrong')
  expect(worstOf(['same', 'lastDigits', 'lastDigits'])).toBe('lastDigits')
  expect(worstOf(['same', 'same'])).toBe('same')
})

test('the report names each number with both its values', () => {
  const numbers = [{ name: 'x0', computed: 1e-7, expected: 1, verdict: 'wrong' }] as const
  expect(machineReport(['Downhill', 'a browser'], [{ kind: 'descent', numbers }])).toBe(
    'Downhill\na browser\n\ndescent\tx0\t1e-7\t1\twrong\n',
  )
})
