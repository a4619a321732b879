import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEEPEST, isPlainlyNested } from '../../../src-main/contract/nesting'
import { LARGEST_SETUP_FILE, readSetupFile } from '../../../src-main/contract/setup-file'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const failureOf = (bytes: Uint8Array) => {
  const read = readSetupFile(bytes)
  return read.ok ? undefined : read.failure
}

test('a text of JSON is read as it stands, without the mark that Windows puts at its head', () => {
  expect(readSetupFile(bytesOf('{ "downhill": 2 }'))).toEqual({ ok: true, value: '{ "downhill": 2 }' })
  expect(readSetupFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('{}')]))).toEqual({ ok: true, value: '{}' })
})

test('a file that is too large or empty is told by its size', () => {
  const full = bytesOf(`"${'x'.repeat(LARGEST_SETUP_FILE - 2)}"`)
  expect(readSetupFile(full).ok).toBe(true)
  const over = failureOf(new Uint8Array(LARGEST_SETUP_FILE + 1))
  expect(over).toMatchObject({ kind: 'too-large', values: { kilobytes: 1001, most: 1000 } })
  expect(failureOf(new Uint8Array())).toMatchObject({ kind: 'empty' })
})

test('a file that is no UTF-8 is not guessed at', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])
  const shiftJis = new Uint8Array([0x22, 0x8e, 0xae, 0x22])
  for (const bytes of [utf16, shiftJis]) expect(failureOf(bytes)).toMatchObject({ kind: 'not-text' })
})

test.each([
  ['{ "downhill": 2', 1, 16],
  ['{\n  "downhill": 2,\n  chapter\n}', 3, 3],
  ['<html></html>', 1, 1],
  ['{\n  "η": 1,\n}', 3, 1],
  ['// mine\n{}', 1, 1],
])('%j is no JSON, and the place is told', (text, line, column) => {
  expect(failureOf(bytesOf(text))).toMatchObject({ kind: 'not-json-at', values: { line, column } })
})

test.each([
  ['open', '['.repeat(100_000)],
  ['whole', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['of objects', '{"a":'.repeat(17) + '1' + '}'.repeat(17)],
])('a text nested deeper than any setup is told so, without being parsed: %s', (_what, text) => {
  expect(failureOf(bytesOf(text))).toMatchObject({ kind: 'too-deep' })
})

test('as deep as 16 is read, and brackets in a text are letters', () => {
  const deep = `${'['.repeat(16)}${']'.repeat(16)}`
  expect(readSetupFile(bytesOf(deep)).ok).toBe(true)
  const formula = JSON.stringify({ formula: `"\\${'['.repeat(100)}"` })
  expect(readSetupFile(bytesOf(formula))).toEqual({ ok: true, value: formula })
})

test('any JSON is as deep as its data say', () => {
  const depthOf = (data: unknown): number =>
    typeof data === 'object' && data !== null ? 1 + Math.max(0, ...Object.values(data).map(depthOf)) : 0
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 20, depthSize: 'max' }), (data) => {
      expect(isPlainlyNested(JSON.stringify(data))).toBe(depthOf(data) <= DEEPEST)
    }),
  )
})
