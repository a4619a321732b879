import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../../src-renderer/state/announcer.svelte'
import { StepSpeech } from '../../../src-renderer/state/step-speech'

/** Much longer than any hand rests. */
const LONG_MS = 60_000
let page: EventTarget
let announcer: Announcer

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  announcer = new Announcer()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const rest = () => vi.advanceTimersByTime(LONG_MS)

describe('the announcer', () => {
  it('says the last of what a hand did, once it rests', () => {
    announcer.sayAtRest(() => 'one')
    announcer.sayAtRest(() => 'two')
    expect(announcer.said).toBe('')
    rest()
    expect(announcer.said).toBe('two')
  })

  it('says nothing while a hand holds something', () => {
    page.dispatchEvent(new Event('pointerdown'))
    announcer.sayAtRest(() => 'dragged')
    rest()
    expect(announcer.said).toBe('')
    page.dispatchEvent(new Event('pointerup'))
    rest()
    expect(announcer.said).toBe('dragged')
  })

  it('lets an event take the place of what was still to be said', () => {
    announcer.sayAtRest(() => 'step')
    announcer.say('event')
    rest()
    expect(announcer.said).toBe('event')
  })

  it('keeps its last sentence where there is nothing to say', () => {
    announcer.say('before')
    announcer.sayAtRest(() => '')
    rest()
    expect(announcer.said).toBe('before')
  })
})

describe('a player that is spoken', () => {
  const still = (step: number, isAtStop = false) => ({ step, isPlaying: false, isAtStop })
  const playing = (step: number) => ({ step, isPlaying: true, isAtStop: false })
  const words = (step: number) => () => `step ${String(step)}`

  it('says nothing of where it stands at first', () => {
    new StepSpeech(announcer, 3).follow(still(3), words(3), false)
    rest()
    expect(announcer.said).toBe('')
  })

  it('says a step by hand, and of several quick ones the last', () => {
    const speech = new StepSpeech(announcer, 0)
    for (const step of [1, 2, 3]) speech.follow(still(step), words(step), false)
    rest()
    expect(announcer.said).toBe('step 3')
  })

  it('says nothing while it plays, not even the step before', () => {
    const speech = new StepSpeech(announcer, 0)
    speech.follow(still(1), words(1), false)
    for (const step of [1, 2, 3]) {
      speech.follow(playing(step), words(step), false)
      rest()
    }
    expect(announcer.said).toBe('')
  })

  it('says where a hand has paused', () => {
    const speech = new StepSpeech(announcer, 0)
    speech.follow(playing(4), words(4), true)
    speech.follow(still(4), words(4), true)
    rest()
    expect(announcer.said).toBe('step 4')
  })

  it.each([
    [true, ''],
    [false, 'step 9'],
  ])('leaves the end of playing to others where they tell it (%s)', (isEndTold, said) => {
    const speech = new StepSpeech(announcer, 0)
    speech.follow(playing(8), words(8), isEndTold)
    speech.follow(still(9, true), words(9), isEndTold)
    rest()
    expect(announcer.said).toBe(said)
  })

  it('says a step by hand to the very end', () => {
    const speech = new StepSpeech(announcer, 0)
    speech.follow(still(9, true), words(9), true)
    rest()
    expect(announcer.said).toBe('step 9')
  })
})
