import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fileState, saveRequest } from '../../../src-main/contract/bridge'

const saved = { text: '{}', id: null, name: 'lesson.downhill' }
const state = { id: 0, kept: '[]', isChanged: true }

/** Of a setup as of a file: a million; of a name as many as disks take. */
const rows = [
  [
    'the text that is to be saved',
    1_000_000,
    (length: number) => v.is(saveRequest, { ...saved, text: 'x'.repeat(length) }),
  ],
  ['the name that is proposed', 255, (length: number) => v.is(saveRequest, { ...saved, name: 'x'.repeat(length) })],
  ['what the file says', 1_000_000, (length: number) => v.is(fileState, { ...state, kept: 'x'.repeat(length) })],
] as const

describe.each(rows)('%s', (_what, longest, isTaken) => {
  test('is taken up to its longest, and refused beyond', () => {
    expect([isTaken(0), isTaken(longest), isTaken(longest + 1)]).toEqual([true, true, false])
  })
})

test.each([0.5, NaN, 2 ** 53, '0'])('a file’s number is a whole one, or null for none: %s is not', (id) => {
  expect([v.is(saveRequest, { ...saved, id }), v.is(fileState, { ...state, id })]).toEqual([false, false])
  expect([v.is(saveRequest, { ...saved, id: 7 }), v.is(fileState, { ...state, id: null })]).toEqual([true, true])
})
