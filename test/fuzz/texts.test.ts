import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileFormula, FormulaError } from '../../src-main/engine'
import { readSetupFile } from '../../src-main/contract/setup-file'
import { lineLoss } from '../../src-renderer/chapters/descent/line-loss'
import { readPairs } from '../../src-renderer/chapters/descent/read-pairs'
import { readSetup } from '../../src-renderer/state/read-setup'
import { linkText, readLink } from '../../src-renderer/state/page-link'
import { setups } from './chapter-setups'
import { chapterFolders } from '../support/layers'
import { fuzz, type Target } from './fuzz'
import { watchOutside, type Outside } from './outside'
import { valuesOf } from './settable'
import { anyText } from '../support/formula-like'
import { formulaTexts, jsonTexts } from './texts'

const ids = Object.keys(setups)
const seeds = ids.map((id) => valuesOf(setups[id] as object))

const formula: Target<string> = {
  name: 'formula',
  inputs: formulaTexts,
  count: 100_000,
  ask: (text) => {
    try {
      return compileFormula(text).text === text ? 'compiled' : 'another text'
    } catch (error) {
      if (error instanceof FormulaError) return error.kind
      throw error
    }
  },
}

/** Records as a link carries them: any of them may be anything. */
const hashes = fc
  .tuple(
    fc.constantFrom('', 'v=1&', 'v=2&', 'v=3&', 'v=%00&'),
    fc.oneof(fc.constantFrom(...ids), fc.string()),
    fc.array(fc.tuple(fc.constantFrom(...ids), jsonTexts(seeds)), { maxLength: 2 }),
  )
  .map(
    ([version, chapter, records]) => `#${version}${new URLSearchParams([['chapter', chapter], ...records]).toString()}`,
  )

const link: Target<string> = {
  name: 'link',
  inputs: fc.oneof({ weight: 9, arbitrary: hashes }, { weight: 1, arbitrary: fc.string().map((text) => `#${text}`) }),
  count: 100_000,
  ask: async (hash) => {
    const { link, faults } = readLink(hash, ids)
    linkText(link)
    const refused = await Promise.all(ids.map((id) => applied(id, link.records[id])))
    if (faults.length > 0) return faults.map(({ kind }) => kind).join(' and ')
    return refused.some((count) => count > 0) ? 'refused fields' : 'taken'
  },
}

/** Columns as they are pasted from anywhere. */
const cells = fc.oneof(
  fc.double().map(String),
  fc.constantFrom('', '1,5', '１２', 'ー3', '1e999', '3²', 'x', '-0', '1 000', '5e-324'),
  anyText,
)
const columns = fc
  .array(fc.tuple(cells, fc.constantFrom('\t', ',', ';', ' ', '、', '　'), cells), { maxLength: 45 })
  .chain((rows) => fc.constantFrom('\n', '\r\n', '\r').map((end) => rows.map((row) => row.join('')).join(end)))

const pasted: Target<string> = {
  name: 'pasted data',
  inputs: fc.oneof(columns, anyText),
  count: 100_000,
  ask: (text) => {
    const read = readPairs(text)
    if (!read.ok) return read.failure.kind
    // What is taken is a formula, whatever its numbers are.
    compileFormula(lineLoss(read.value))
    return 'read'
  },
}

/** Files of any bytes, and such as are nearly setups. */
const files = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  jsonTexts(seeds).map((text) => new TextEncoder().encode(text)),
  fc
    .tuple(fc.constantFrom('1', '3', '9', '"3"', 'null'), fc.constantFrom(...ids), jsonTexts(seeds))
    .map(([version, id, record]) =>
      new TextEncoder().encode(`{"downhill": ${version}, "chapter": "${id}", "records": {"${id}": ${record}}}`),
    ),
)

const file: Target<Uint8Array> = {
  name: 'file',
  inputs: files,
  count: 100_000,
  ask: async (bytes) => {
    const read = readSetupFile(bytes)
    if (!read.ok) return read.failure.kind
    const setup = readSetup(read.value, ids)
    if (!setup.ok) return setup.failure.kind
    const refused = await Promise.all(ids.map((id) => applied(id, setup.value.records[id])))
    return refused.some((count) => count > 0) ? 'refused fields' : 'taken'
  },
}

/** A chapter takes a record. @returns how many fields it refuses; each is named in short */
async function applied(id: string, record: unknown): Promise<number> {
  const setup = setups[id]
  if (!setup || record === undefined) return 0
  const refused = await setup.apply(record)
  for (const { field, value } of refused) {
    expect(typeof field).toBe('string')
    expect(value.length).toBeLessThan(3_000)
  }
  // What it has taken it can give back.
  linkText({ chapter: id, records: { [id]: setup.record } })
  return refused.length
}

let outside: Outside
beforeAll(() => {
  outside = watchOutside()
})
afterAll(() => {
  outside.end()
})

test('every chapter takes part', () => {
  expect([...ids].sort()).toEqual(chapterFolders.map((folder) => folder.split('/').at(-1)).sort())
})

test.each([
  ['formula', () => fuzz(formula)],
  ['link', () => fuzz(link)],
  ['file', () => fuzz(file)],
  ['pasted data', () => fuzz(pasted)],
])('any %s is answered in time, and touches nothing outside', async (_name, tryAll) => {
  const before = outside.reached.length
  const { answers } = await tryAll()
  expect(outside.reached.slice(before)).toEqual([])
  // Both right and wrong ones have been among them.
  expect(answers.size).toBeGreaterThan(2)
})
