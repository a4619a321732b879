import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText } from '../../../src-renderer/numbers/csv-text'

it('ends every line with CR LF and quotes what would be read as more than one field', () => {
  expect(
    csvText([
      ['step', 'f'],
      ['a,b', 'say "x"'],
      ['two\nlines', ''],
    ]),
  ).toBe('step,f\r\n"a,b","say ""x"""\r\n"two\nlines",\r\n')
})

it('has no byte order mark, which readers take for a part of the first name', () => {
  expect(csvText([['step']]).codePointAt(0)).toBe('s'.codePointAt(0))
})

it('reads back to the same fields, whatever they hold', () => {
  const row = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(csvParseRows(csvText(rows))).toEqual(rows)
    }),
  )
})
