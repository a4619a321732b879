import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../../../assets/locales/en.json'
import { readPairs, writePairs } from '../../../../src-renderer/chapters/descent/read-pairs'

const TWO = {
  ok: true,
  value: [
    [0.5, 7],
    [-1, 8.25],
  ],
}

/** What went wrong, and what its sentence names. */
function fault(text: string): [string, object] {
  const read = readPairs(text)
  if (read.ok) throw new Error(`It was read as ${JSON.stringify(read.value)}.`)
  return [read.failure.key.replace('line.fault.', ''), read.failure.values]
}

describe('pairs are read', () => {
  it.each([
    ['with tabs, as a spreadsheet copies them', '0.5\t7\n-1\t8.25'],
    ['with commas', '0.5,7\n-1, 8.25'],
    ['with semicolons', '0.5;7\n-1; 8.25'],
    ['with spaces', '  0.5   7  \n-1 8.25'],
    ['with full-width digits, signs, commas and spaces', '０．５，７\n－１　８．２５'],
    ['with a long vowel mark or a true minus for a minus', 'ー1 8.25\n−1 8.25', [TWO.value[1], TWO.value[1]]],
    ['with Japanese commas', '0.5、7\n-1、8.25'],
    ['with a line of names above', 'weight (N)\tlength (cm)\n0.5\t7\n-1\t8.25'],
    ['with Japanese names above', '重さ 長さ\n0.5 7\n-1 8.25'],
    ['with empty lines', '\n\n0.5 7\n   \n-1 8.25\n\n'],
    ['with the line ends of Windows and of an old Macintosh', '0.5 7\r\n-1 8.25\r'],
    ['with a byte order mark', '\uFEFF0.5,7\n-1,8.25'],
    ['with a spreadsheet’s empty cells beside them', '\t0.5\t7\t\n-1\t8.25\t\t'],
    ['with a plus, exponents and bare points', '+.5 7.\n-1e0 825e-2'],
  ])('%s', (_how, text, expected: unknown = TWO.value) => {
    expect(readPairs(text)).toEqual({ ok: true, value: expected })
  })

  it('with another separator on each line', () => {
    expect(readPairs('0.5\t7\n-1 8.25')).toEqual(TWO)
  })

  it('as they were written, to the last digit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 20 }), (pairs) => {
        expect(readPairs(writePairs(pairs))).toStrictEqual({ ok: true, value: pairs })
      }),
    )
  })
})

describe('what is wrong is told', () => {
  it.each([
    ['an empty text', '', ['few', { count: 0, least: 2 }]],
    ['names alone', 'x y', ['few', { count: 0, least: 2 }]],
    ['one pair', 'x y\n1 2', ['few', { count: 1, least: 2 }]],
    ['a single column', '1 2\n\n3', ['columns', { line: 3, text: '3' }]],
    ['three columns', '1 2\n3 4 5', ['columns', { line: 2, text: '3 4 5' }]],
    ['a word', '1 2\n3 many', ['notNumber', { line: 2, text: 'many' }]],
    ['a second line of names', 'x y\ncm g\n1 2', ['notNumber', { line: 2, text: 'cm' }]],
    ['a unit', '1 2\n3,4cm', ['notNumber', { line: 2, text: '4cm' }]],
    ['a missing x', '1,2\n,3', ['notNumber', { line: 2, text: '' }]],
    ['a raised digit', '1 2\n3² 4', ['notNumber', { line: 2, text: '3²' }]],
    ['a fraction', '1 2\n1½ 4', ['notNumber', { line: 2, text: '1½' }]],
    ['what is too large for a number', '1 2\n1e999 3', ['notNumber', { line: 2, text: '1e999' }]],
  ])('%s', (_what, text, expected) => {
    expect(fault(text)).toEqual(expected)
  })

  it.each(['1,5 2', '1 2,5', '1,5 2,3', '-1,5\t2', '1,5;2,3', '１，５　２', '1,000\t2'])(
    'a comma inside a number, and it is no decimal point: %s',
    (line) => {
      expect(fault(`${line}\n3 4`)).toEqual(['decimalComma', { line: 1, text: line }])
    },
  )

  it('more pairs than fit, with their number and the limit', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `${String(i)} 1`).join('\n')
    expect(readPairs(lines(40)).ok).toBe(true)
    expect(fault(lines(41))).toEqual(['many', { count: 41, limit: 40 }])
  })

  it('numbers so long that their formula would be too long, with its length and the limit', () => {
    const lines = Array.from({ length: 40 }, () => '-1.2345678901234567e-100 -1.2345678901234567e-100')
    // 40 squares of 58 characters, the signs between them, brackets, and /40.
    expect(fault(lines.join('\n'))).toEqual(['long', { length: 40 * 58 + 39 + 2 + 3, limit: 2000 }])
  })

  it('with a sentence that names all that it is given', () => {
    const long = Array.from({ length: 40 }, () => '-1.2345678901234567e-100 -1.2345678901234567e-100').join('\n')
    for (const text of ['', '1', '1 x', '1,5 2', '1 2\n'.repeat(41), long]) {
      const [kind, values] = fault(text)
      const sentence = Object.entries(en.line.fault).find(([name]) => name === kind)?.[1]
      for (const name of Object.keys(values)) expect(sentence).toMatch(new RegExp(`\\{\\{${name}(, number)?\\}\\}`))
    }
  })
})
