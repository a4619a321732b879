import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readRecord, toRecord } from '../../../src-renderer/state/serialise'

const fields = { steps: v.pipe(v.number(), v.integer()), name: v.string(), point: v.array(v.number()) } as const
const defaults = { steps: 100, name: 'bowl', point: [1, 2] }

test('a record has the fields that differ from the default, and only those of the table', () => {
  expect(toRecord(fields, { ...defaults, steps: 3 }, defaults)).toEqual({ steps: 3 })
  expect(toRecord(fields, { ...defaults, point: [1, 2] }, defaults)).toEqual({})
  expect(toRecord(fields, { ...defaults, point: [1, 2, 3] }, defaults)).toEqual({ point: [1, 2, 3] })
})

test('a field that does not fit is named with its value, and the rest of the record stands', () => {
  expect(readRecord(fields, { steps: 1.5, name: 'valley', other: 1 })).toEqual({
    values: { name: 'valley' },
    refused: [{ field: 'steps', value: '1.5', wanted: 'whole' }],
  })
})

test.each([undefined, null, 7, 'text', [], { __proto__: { steps: 3 } }])('%j is a record without fields', (record) => {
  expect(readRecord(fields, record)).toEqual({ values: {}, refused: [] })
})

test.each([
  ['a text where a number belongs', { steps: '100' }, { field: 'steps', value: '"100"', wanted: 'number' }],
  ['a number that JSON cannot hold', { name: Infinity }, { field: 'name', value: 'Infinity' }],
  ['a list of too few', { point: [] }, { field: 'point', value: '[]', allowed: '>=1', wanted: 'length' }],
  ['a text that is cut', { steps: 'x'.repeat(50) }, { value: `"${'x'.repeat(39)}…"`, wanted: 'number' }],
])('%s is told as what it is', (_what, record, refused) => {
  expect(readRecord({ ...fields, point: v.pipe(v.array(v.number()), v.minLength(1)) }, record).refused).toMatchObject([
    refused,
  ])
})

test('a long value is cut in the sentence about it', () => {
  const { refused } = readRecord({ name: v.number() }, { name: 'x'.repeat(1e6) })
  expect(refused[0]?.value.length).toBeLessThan(50)
})
