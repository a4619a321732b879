import { expect, test } from 'vitest'
import { shortText } from '../../../src-main/contract/short-text'

test('a text of up to 80 characters is repeated whole, a longer one up to there', () => {
  expect(shortText('x'.repeat(80))).toBe('x'.repeat(80))
  expect(shortText('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
})

test.each([
  [7, '7'],
  [undefined, 'undefined'],
  [{ toString: () => 'anything' }, 'object'],
  [['text'], 'object'],
])('of %j is said: %s', (value, said) => {
  expect(shortText(value)).toBe(said)
})
