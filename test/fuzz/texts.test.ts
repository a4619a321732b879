import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileFormula, FormulaError } from '../../src-main/engine'
import { linkText, readLink } from '../../src-renderer/state/page-link'
import { setups } from './chapter-setups'
import { chapterFolders } from '../support/layers'
import { fuzz, type Target } from './fuzz'
import { watchOutside, type Outside } from './outside'
import { valuesOf } from './settable'
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

test.each([formula, link])('any $name is answered in time, and touches nothing outside', async (target) => {
  const before = outside.reached.length
  const { answers } = await fuzz(target)
  expect(outside.reached.slice(before)).toEqual([])
  // Both right and wrong ones have been among them.
  expect(answers.size).toBeGreaterThan(2)
})
