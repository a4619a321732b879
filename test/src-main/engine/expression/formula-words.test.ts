import { describe, expect, it } from 'vitest'
import en from '../../../../assets/locales/en.json'
import ja from '../../../../assets/locales/ja.json'
import { formulaErrorKinds } from '../../../../src-main/engine'

describe('every way to miss a formula', () => {
  it.each([
    ['English', en],
    ['Japanese', ja],
  ])('has its sentence in %s, and no sentence is left over', (_language, words) => {
    expect(Object.keys(words.error.formula).sort()).toStrictEqual([...formulaErrorKinds].sort())
  })
})
