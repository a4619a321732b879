import { expect, test } from 'vitest'
import { firstSpoken, languages, nextLanguage, toLanguage, type Language } from '../../../src-main/contract/languages'

test.each([
  [['ja-JP', 'en-US'], 'ja'],
  [['fr-FR', 'ja'], 'ja'],
  [['fr-FR', 'de'], 'en'],
  [['JA-jp'], 'ja'],
  [['jam', 'english'], 'en'],
  [[], 'en'],
])('of %j the app speaks %s', (preferred, language) => {
  expect(firstSpoken(preferred)).toBe(language)
})

test('the button goes through all languages and comes back', () => {
  const [first] = languages
  const round = languages.reduce<Language[]>((seen) => [...seen, nextLanguage(seen.at(-1) ?? first)], [first])
  expect(round.slice(0, -1)).toEqual(languages)
  expect(round.at(-1)).toBe(first)
})

test('what is no language of the app is none', () => {
  expect([toLanguage('ja'), toLanguage('fr'), toLanguage('toString'), toLanguage(null)]).toEqual([
    'ja',
    undefined,
    undefined,
    undefined,
  ])
})
