import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportedCode } from '../../../../src-main/contract/inspection'
import type { LayerCodeRequest } from '../../../../src-main/contract/network'
import { descend, exportLayerCode, networkGradient, networkLoss } from '../../../../src-main/engine'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { weightedLayer } from '../../../support/random-layer'
import { hasLibrary, runScripts, type Ran } from '../../../support/run-python'
import { textbookLayer, textbookWeights } from '../../../support/textbook-layer'

const { tolerance, gradient, runs, ...expected } = reference.weights
const textbook = runs.map(({ learningRate, steps }) => ({
  layer: textbookLayer,
  weights: textbookWeights,
  h: 1e-4,
  learningRate,
  steps,
}))
/** Short and slow descents: a fast one would make of a difference in the last bit a difference in the first digit. */
const random: readonly LayerCodeRequest[] = fc
  .sample(weightedLayer(), { seed: 6, numRuns: 20 })
  .map((each) => ({ ...each, h: 1e-3, learningRate: 0.01, steps: 5 }))
const requests = [...textbook, ...random]

/** The largest difference between printed numbers and ours. Sizes below 1 count as 1. */
function distance(printed: unknown, expected: ArrayLike<number>): number {
  const numbers = [printed].flat() as number[]
  if (numbers.length !== expected.length) return Infinity
  return Math.max(...Array.from(expected, (one, i) => Math.abs((numbers[i] ?? NaN) - one) / Math.max(1, Math.abs(one))))
}

function lastLoss(request: LayerCodeRequest, method: 'central' | 'backward') {
  return lossesOf(request, method).at(-1) ?? NaN
}

function lossesOf(
  { layer, weights, h, learningRate, steps, precision = 'float64' }: LayerCodeRequest,
  method: 'central' | 'backward',
) {
  const { values } = descend({
    objective: layer,
    start: weights,
    optimizer: { kind: 'gradient-descent', learningRate },
    steps,
    derivative: { method, h },
    precision,
  })
  return values
}

const languages = [
  { language: 'numpy', library: 'numpy', method: 'central' },
  { language: 'pytorch', library: 'torch', method: 'backward' },
] as const satisfies readonly { language: keyof ExportedCode; library: string; method: string }[]

/** The loss may differ in its last bits between languages; a central difference makes so much of it. */
const lastBits = (loss: number, h: number) => (4 * 2 ** -53 * Math.max(1, loss)) / (2 * h)
/** How far a central difference with h = 1e-4 is from the exact slope: of the order of h². */
const TRUNCATION = 1e-8

describe.each(languages)('the layer’s $language script', ({ language, library, method }) => {
  describe.skipIf(!hasLibrary(library))('as it runs', () => {
    let ran: readonly Ran[]

    beforeAll(() => {
      ran = runScripts(requests.map((request) => exportLayerCode(request)[language]))
    })

    it('ends without an error', () => {
      expect(ran.flatMap(({ error }) => error ?? [])).toEqual([])
    })

    it('prints the loss, dL/dW and the loss after the descent as the reference has them', () => {
      runs.forEach(({ lossAfter, steps }, i) => {
        const [first, slopes, last] = ran[i]?.printed ?? []
        expect(distance(first, [expected.loss])).toBeLessThan(tolerance)
        expect(distance(slopes, gradient.flat())).toBeLessThan(
          method === 'central' ? lastBits(expected.loss, 1e-4) : TRUNCATION,
        )
        expect(distance(last, [(lossAfter as Record<string, number>)[steps] ?? NaN])).toBeLessThan(TRUNCATION)
      })
    })

    it('prints our own numbers, whatever the layer', () => {
      requests.forEach((request, i) => {
        const { layer, weights, h } = request
        const [first, slopes, last] = ran[i]?.printed ?? []
        const loss = networkLoss({ ...layer, weights })
        expect(distance(first, [loss])).toBeLessThan(1e-14)
        expect(distance(slopes, networkGradient({ ...layer, weights, method, h }))).toBeLessThan(
          method === 'central' ? lastBits(loss, h) : 1e-14,
        )
        expect(distance(last, [lastLoss(request, method)])).toBeLessThan(1e-12)
      })
    })

    it('prints our own numbers in float32 too, as far as that has digits', () => {
      const single = textbook.map((each) => ({ ...each, h: 1e-2, precision: 'float32' as const }))
      const results = runScripts(single.map((request) => exportLayerCode(request)[language]))
      expect(results.flatMap(({ error }) => error ?? [])).toEqual([])
      single.forEach((request, i) => {
        const [first, slopes, last] = results[i]?.printed ?? []
        const losses = lossesOf(request, method)
        expect(distance(first, [losses[0] ?? NaN])).toBeLessThan(4e-7)
        expect(distance(slopes, gradient.flat())).toBeLessThan(1e-3)
        expect(distance(last, [losses.at(-1) ?? NaN])).toBeLessThan(1e-3)
        // No number of more than 24 bits: the whole of it was computed in float32.
        expect([first, last].map((each) => Math.fround(Number(each)))).toEqual([first, last])
      })
    })
  })
})
