import { describe, expect, it } from 'vitest'
import presets from '../assets/presets/formulas.json'
import en from '../assets/locales/en.json'
import ja from '../assets/locales/ja.json'

/** Every word as [path, text]. */
function words(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? words(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  )
}

const names = (text: string) =>
  Array.from(text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g), (match) => match[1] ?? '').sort()

describe('the words', () => {
  it('exist in both languages', () => {
    const paths = (locale: object) =>
      words(locale)
        .map(([path]) => path)
        .sort()
    expect(paths(ja)).toEqual(paths(en))
  })

  it('name the same values in both languages', () => {
    const japanese = new Map(words(ja))
    for (const [path, text] of words(en)) expect([path, names(japanese.get(path) ?? '')]).toEqual([path, names(text)])
  })

  it('are never empty', () => {
    expect([...words(en), ...words(ja)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('name every example formula', () => {
    for (const { id } of presets) expect(en.formula).toHaveProperty(id)
  })
})
