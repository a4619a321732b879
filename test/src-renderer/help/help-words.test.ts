import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src-main/contract/languages'
import { formulaGroups } from '../../../src-renderer/help/formula-rows'
import { helpIn, type HelpWords } from '../../../src-renderer/help/help-words'

const en = helpIn('en')
const others = languages.filter((language) => language !== 'en')

/** Every text as [path, text]; a place in a list is part of the path. */
function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  )
}

/** What is written alike in every language: code, and LaTeX. */
const written = (text: string) => Array.from(text.matchAll(/`[^`]+`|\$[^$]+\$/g), ([piece]) => piece).sort()

describe('the words of the help', () => {
  it.each(others)('are the same texts in English and %s', (language) => {
    expect(texts(helpIn(language)).map(([path]) => path)).toEqual(texts(en).map(([path]) => path))
  })

  it.each(languages)('are never empty in %s', (language) => {
    expect(texts(helpIn(language)).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each(others)('have the same code and the same formulas in English and %s', (language) => {
    const translated = new Map(texts(helpIn(language)))
    for (const [path, text] of texts(en))
      expect([path, written(translated.get(path) ?? '')]).toEqual([path, written(text)])
  })

  it.each(languages)('tell of everything that can be written in a formula in %s', (language) => {
    for (const { group, rows } of formulaGroups) {
      const { title: _, ...words } = helpIn(language).formulas[group]
      expect([group, Object.keys(words).sort()]).toEqual([group, rows.map(({ id }) => id).sort()])
    }
  })
})

describe('the glossary', () => {
  const terms = (words: HelpWords) => words.glossary.map(({ term }) => term)
  const inOther = (words: HelpWords) => words.glossary.map(({ other }) => other)

  it('has twenty terms, each once', () => {
    expect(new Set(terms(en)).size).toBe(20)
    expect(new Set(inOther(en)).size).toBe(20)
  })

  it('has for each term the word of the other language', () => {
    const ja = helpIn('ja')
    expect(inOther(en)).toEqual(terms(ja))
    expect(inOther(ja)).toEqual(terms(en))
  })
})

describe('the symbols', () => {
  it.each(others)('are the same in English and %s', (language) => {
    expect(helpIn(language).symbols.map(({ sign }) => sign)).toEqual(en.symbols.map(({ sign }) => sign))
  })
})

describe("the teacher's pages", () => {
  const reference = readFileSync('test/golden/reference.json', 'utf8')
  const known = new Set(Array.from(reference.matchAll(/-?[\d.]+(?:e[+-]?\d+)?/g), ([number]) => Number(number)))
  const LONG = /^-?\d*\.\d{6,}(e[+-]\d+)?$|^-?\d{6,}(\.\d+)?$/

  it.each(languages)('state in %s no long number but those of the reference', (language) => {
    const stated = texts(helpIn(language).teacher)
      .flatMap(([, text]) => written(text))
      .map((piece) => piece.slice(1, -1))
      .filter((piece) => /^-?[\d.]+(e[+-]?\d+)?$/.test(piece))
    expect(stated.length).toBeGreaterThan(8)
    for (const number of stated) expect([number, known.has(Number(number))]).toEqual([number, true])
  })

  it.each(languages)('set every long number as code in %s, so that the test above reads it', (language) => {
    for (const [path, text] of texts(helpIn(language).teacher)) {
      const bare = text.replace(/`[^`]+`|\$[^$]+\$/g, '').split(/[^\d.e+-]+/)
      expect([path, bare.filter((word) => LONG.test(word))]).toEqual([path, []])
    }
  })

  it.each(languages)('name in %s no part of a chapter but by the words on its tab', (language) => {
    const locale = JSON.parse(readFileSync(`assets/locales/${language}.json`, 'utf8')) as object
    const onScreen = new Set(texts(locale).map(([, text]) => text))
    const named = texts(helpIn(language).teacher)
      .filter(([path]) => path.includes('.show.'))
      .flatMap(([, text]) => Array.from(text.matchAll(/[“「](.+?)[”」]/g), ([, name = '']) => name))
    expect(named.length).toBeGreaterThan(10)
    for (const name of named) expect([name, onScreen.has(name)]).toEqual([name, true])
  })

  it.each(languages)('say first in %s that they tell results', (language) => {
    expect(helpIn(language).teacher.warning).toMatch(/result|結果/)
  })
})
