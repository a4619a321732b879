import { describe, expect, it } from 'vitest'
import { linkText, readLink } from '../../../src-renderer/state/page-link'
import { DEFAULT_SETUP, Setup } from '../../../src-renderer/state/setup.svelte'

describe('a setup as plain data', () => {
  it('is empty for the default setup', () => {
    expect(new Setup().record).toEqual({})
  })

  it('comes back through a link as it was', () => {
    const setup = new Setup()
    const changed = { learningRate: 10, steps: 7, method: 'forward', h: 1e-49, precision: 'float32', start: [1, 2] }
    Object.assign(setup, changed)
    const link = readLink(linkText({ chapter: 'descent', records: { descent: setup.record } }))
    const restored = new Setup()
    restored.restore(link.records['descent'])
    expect(link.chapter).toBe('descent')
    expect(restored.spec).toEqual(setup.spec)
  })

  it.each([{ learningRate: -1 }, { steps: 1e9 }, { start: ['a'] }, { method: 'magic' }, 'text', null])(
    'refuses %j whole and keeps the default',
    (record) => {
      const setup = new Setup()
      expect(setup.restore(record).formula).toBe(DEFAULT_SETUP.formula)
      expect(setup.record).toEqual({})
    },
  )

  it('survives a link that is not one', () => {
    expect(readLink('#descent=%7Bbroken&chapter=slope')).toEqual({ chapter: 'slope', records: { descent: undefined } })
  })
})
