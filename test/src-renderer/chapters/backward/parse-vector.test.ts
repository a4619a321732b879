import { describe, expect, it } from 'vitest'
import { parseVector } from '../../../../src-renderer/chapters/backward/parse-vector'

describe('a vector as people type it', () => {
  it.each(['1, -2, 0.5', '1 -2 0.5', ' 1,-2,0.5, ', '1;−2\t0.5', '１、-２、０.５'])('is read: %s', (text) => {
    expect(parseVector(text, 3)).toEqual({ ok: true, value: [1, -2, 0.5] })
  })

  it('may have what a number field takes', () => {
    expect(parseVector('1/2 √4, 10⁻³', 3)).toEqual({ ok: true, value: [0.5, 2, 0.001] })
  })

  it('names the piece that is no number', () => {
    expect(parseVector('1, two, 3', 3)).toEqual({ ok: false, fault: 'notNumber', named: { piece: 'two' } })
  })

  it('has as many numbers as the value', () => {
    expect(parseVector('1, 2', 3)).toEqual({ ok: false, fault: 'wrongCount', named: { given: 2 } })
    expect(parseVector('', 3)).toEqual({ ok: false, fault: 'wrongCount', named: { given: 0 } })
  })
})
