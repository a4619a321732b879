import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import presets from '../assets/presets/formulas.json'
import en from '../assets/locales/en.json'
import { languages } from '../src-main/contract/languages'

const FOLDER = 'assets/locales'
const others = languages.filter((language) => language !== 'en')
const read = (language: string): object => JSON.parse(readFileSync(`${FOLDER}/${language}.json`, 'utf8')) as object

/** Every word as [path, text]. */
function words(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? words(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  )
}

const names = (text: string) =>
  Array.from(text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g), (match) => match[1] ?? '').sort()

describe('the words', () => {
  it('have one file for each language of the table', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(languages.map((language) => `${language}.json`).sort())
  })

  it.each(others)('have the same keys in English and %s', (language) => {
    const paths = (locale: object) =>
      words(locale)
        .map(([path]) => path)
        .sort()
    expect(paths(read(language))).toEqual(paths(en))
  })

  it.each(others)('name the same values in English and %s', (language) => {
    const translated = new Map(words(read(language)))
    for (const [path, text] of words(en)) expect([path, names(translated.get(path) ?? '')]).toEqual([path, names(text)])
  })

  it.each(languages)('are never empty in %s', (language) => {
    expect(words(read(language)).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('name every example formula', () => {
    for (const { id } of presets) expect(en.formula).toHaveProperty(id)
  })
})
