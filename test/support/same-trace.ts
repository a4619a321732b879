import { expect } from 'vitest'
import type { Trace } from '../../src-main/contract/trace'

const COLUMNS = ['steps', 'points', 'values', 'gradients'] as const

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** Two traces are the same to the last bit. Compares bytes, because to compare 100,000 numbers one by one takes seconds. */
export function expectSameTrace(trace: Trace, expected: Trace): void {
  const told = ({ dimension, outcome, events }: Trace) => ({ dimension, outcome, events })
  expect(told(trace)).toStrictEqual(told(expected))
  for (const column of COLUMNS) expect(bytesOf(trace[column]).equals(bytesOf(expected[column])), column).toBe(true)
}
