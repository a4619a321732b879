import { describe, expect, it } from 'vitest'
import { runNudges } from '../../../../src-renderer/chapters/weights/nudge-run'
import { WeightsState } from '../../../../src-renderer/chapters/weights/weights-state.svelte'
import reference from '../../../golden/reference.json' with { type: 'json' }
import { fakeEngine } from '../../../support/fake-engine'
import { textbookLayer, textbookWeights } from '../../../support/textbook-layer'

const question = { layer: textbookLayer, weights: textbookWeights, h: 1e-4, step: 0 }
/** The loss, which is near 1, may differ in its last bits between languages: a difference makes so much of it. */
const LAST_BITS = (4 * 2 ** -53) / (2 * question.h)

/** A chapter that a link has opened. */
async function open(record: object): Promise<WeightsState> {
  const state = new WeightsState(fakeEngine().engine)
  await state.setup.apply(record)
  return state
}

describe('a run of nudges over the weights', () => {
  it('reads the loss twice for each, finds the reference’s gradient, and leaves the weights as they were', async () => {
    const { loop } = await runNudges(fakeEngine().engine, question, new AbortController().signal)
    expect(loop.readings).toBe(12)
    expect(loop.moves.at(-1)?.point).toEqual(textbookWeights)
    reference.weights.gradient.flat().forEach((slope, i) => {
      expect(Math.abs((loop.gradient[i] ?? NaN) - slope)).toBeLessThan(LAST_BITS)
    })
  })

  it('is held against the three ways at the very same weights', async () => {
    const weights = textbookWeights.map((weight) => weight + 1)
    const { loop, reading } = await runNudges(
      fakeEngine().engine,
      { ...question, weights },
      new AbortController().signal,
    )
    expect(reading.central).toEqual(loop.gradient)
    expect(reading.backward).toEqual(loop.exact)
  })
})

describe('the player of the chapter', () => {
  it('is that of the nudges while they are on show, and else that of the descent', async () => {
    const state = await open({ part: 'nudges' })
    expect(state.player).toBe(state.setup.nudgePlayer)
    state.setup.part = 'network'
    expect(state.player).toBe(state.descent.player)
  })

  it('comes to the move that a link names as soon as there are moves, and the record keeps it', async () => {
    const state = await open({ part: 'nudges', nudge: 9 })
    expect(state.setup.nudgePlayer.step).toBe(0)
    await state.nudging.ask(question)
    expect(state.setup.nudgePlayer.step).toBe(9)
    expect(state.setup.record).toMatchObject({ part: 'nudges', nudge: 9 })
  })

  it('stays at the end of the loop where a link names a move beyond it', async () => {
    const state = await open({ part: 'nudges', nudge: 1000 })
    await state.nudging.ask(question)
    expect(state.setup.nudge).toBe(36)
  })
})

describe('the scripts of the chapter', () => {
  it('are made from the weights at step 0, whatever the ball has come to', async () => {
    const state = await open({ learningRate: 10, steps: 7, step: 5, precision: 'float32' })
    expect(state.codeQuestion).toEqual({
      layer: { kind: 'softmax-layer', inputs: [[0.6, 0.9]], targets: [2], classes: 3 },
      weights: textbookWeights,
      precision: 'float32',
      h: 1e-4,
      learningRate: 10,
      steps: 7,
    })
  })
})
