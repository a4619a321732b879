import { expect, test } from 'vitest'
import { buffersOf } from '../../../src-main/worker/buffers-of'

test('finds the buffer of every typed array, each once', () => {
  const shared = new ArrayBuffer(16)
  const heights = new Float32Array(2)
  const message = {
    reply: { heights, both: [new Float64Array(shared, 0, 1), new Float64Array(shared, 8, 1)] },
    words: 'x0^2',
    nothing: null,
  }
  expect(new Set(buffersOf(message))).toEqual(new Set([heights.buffer, shared]))
  expect(buffersOf(message)).toHaveLength(2)
})
