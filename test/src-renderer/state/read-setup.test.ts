import { expect, test } from 'vitest'
import type { PageLink } from '../../../src-renderer/state/page-link'
import { readSetup, setupText } from '../../../src-renderer/state/read-setup'

const chapters = ['slope', 'descent']
const failureOf = (content: unknown): Record<string, unknown> | undefined => {
  const read = readSetup(typeof content === 'string' ? content : JSON.stringify(content), chapters)
  return read.ok ? undefined : { kind: read.failure.kind, ...read.failure.values }
}

test('what is saved is what is opened, also a chapter in which all is as it was at first', () => {
  const link: PageLink = {
    chapter: 'descent',
    records: { descent: { learningRate: 1e-10, start: [-0, 1] }, slope: {} },
  }
  expect(readSetup(setupText(link), chapters)).toEqual({ ok: true, value: link })
})

test('a setup that names no chapter, with nothing set, is a file too', () => {
  const link: PageLink = { chapter: undefined, records: {} }
  expect(readSetup(setupText(link), chapters)).toEqual({ ok: true, value: link })
})

test('a file that names no chapter and nothing set is the first page', () => {
  expect(readSetup('{"downhill": 2}', chapters)).toEqual({ ok: true, value: { chapter: undefined, records: {} } })
})

test('what an older form left out because it was the default then is what it was', () => {
  const read = readSetup('{"downhill": 1, "records": {"slope": {"x": 2}}}', chapters)
  expect(read).toMatchObject({ ok: true, value: { records: { slope: { x: 2, taken: 100 } } } })
})

test.each([
  ['no object', '7', { kind: 'not-setup' }],
  ['a list', '[{"downhill": 2}]', { kind: 'not-setup' }],
  ['another program’s JSON', { name: 'x', version: 2 }, { kind: 'not-setup' }],
  ['a version in words', { downhill: 'two' }, { kind: 'no-version', version: '"two"' }],
  ['a version before the first', { downhill: 0 }, { kind: 'no-version', version: '0' }],
  ['half a version', { downhill: 1.5 }, { kind: 'no-version', version: '1.5' }],
  ['a newer version', { downhill: 99 }, { kind: 'newer', version: 99 }],
  ['a chapter that is not there', { downhill: 1, chapter: 'tides' }, { kind: 'no-chapter', chapter: 'tides' }],
  ['a chapter that is no name', { downhill: 1, chapter: null }, { kind: 'no-name', chapter: 'null' }],
  ['records that are a list', { downhill: 1, records: [] }, { kind: 'no-records' }],
  ['a record of no chapter', { downhill: 1, records: { tides: {} } }, { kind: 'no-chapter', chapter: 'tides' }],
  ['a record that is none', { downhill: 1, records: { slope: 3 } }, { kind: 'no-record', chapter: 'slope' }],
  ['a record that is nothing', { downhill: 1, records: { slope: null } }, { kind: 'no-record', chapter: 'slope' }],
])('%s is refused whole, and said', (_what, content, failure) => {
  expect(failureOf(content)).toMatchObject(failure)
})

test('a name from outside is repeated in short', () => {
  const failure = failureOf({ downhill: 1, chapter: 'x'.repeat(100_000) })
  expect(String(failure?.['chapter']).length).toBeLessThan(100)
})

test('names that every object has are no chapters', () => {
  expect(failureOf('{"downhill": 1, "records": {"__proto__": {}}}')).toMatchObject({ kind: 'no-chapter' })
  expect(failureOf('{"downhill": 1, "records": {"constructor": {}}}')).toMatchObject({ kind: 'no-chapter' })
})
