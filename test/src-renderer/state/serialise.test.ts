import { describe, expect, it } from 'vitest'
import { applyRecord, parseRecord, toRecord } from '../../../src-renderer/state/serialise'
import { Setup } from '../../../src-renderer/state/setup.svelte'

describe('a setup as plain data', () => {
  it('is empty for the default setup', () => {
    expect(toRecord(new Setup())).toEqual({})
  })

  it('comes back as it was', () => {
    const setup = new Setup()
    Object.assign(setup, {
      learningRate: 10,
      steps: 7,
      method: 'forward',
      h: 1e-49,
      precision: 'float32',
      start: [1, 2],
    })
    const restored = new Setup()
    applyRecord(restored, parseRecord(JSON.stringify(toRecord(setup))) ?? {})
    expect(restored.spec).toEqual(setup.spec)
  })

  it.each(['{"learningRate":-1}', '{"steps":1e9}', '{"start":["a"]}', '{"method":"magic"}', 'not json', 'null'])(
    'refuses %s whole',
    (text) => {
      expect(parseRecord(text)).toBeUndefined()
    },
  )
})
