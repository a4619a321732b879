import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../../../assets/locales/en.json'
import { MAX_CSV_BYTES, readSamples, writeSamples } from '../../../../src-renderer/chapters/weights/samples-csv'

const TWO = {
  ok: true,
  value: {
    inputs: [
      [0.6, 0.9],
      [-1, 2],
    ],
    targets: [2, 0],
    classes: 3,
  },
}

/** What went wrong, and the numbers that its sentence names. */
function fault(text: string): [string, object] {
  const read = readSamples(text)
  if (read.ok) throw new Error('It was read.')
  return [read.failure.key.replace('weights.csv.', ''), read.failure.values]
}

describe('samples as CSV', () => {
  it('have a header, a row for each sample, and line ends as RFC 4180 has them', () => {
    expect(writeSamples(TWO.value)).toBe('x0,x1,class\r\n0.6,0.9,2\r\n-1,2,0\r\n')
  })

  it('are the same when they are read back, to the last digit', () => {
    const sample = fc.record({
      row: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 }),
      target: fc.nat({ max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 32 }), (samples) => {
        const inputs = samples.map(({ row }) => row)
        const targets = samples.map(({ target }) => target)
        expect(readSamples(writeSamples({ inputs, targets }))).toMatchObject({ ok: true, value: { inputs, targets } })
      }),
    )
  })
})

describe('CSV is read', () => {
  it.each([
    ['as it is written', 'x0,x1,class\r\n0.6,0.9,2\r\n-1,2,0\r\n'],
    ['without a header', '0.6,0.9,2\r\n-1,2,0'],
    ['with a header of any words', 'height,width,kind\n0.6,0.9,2\n-1,2,0'],
    ['with a byte order mark, as spreadsheets put it', '\uFEFF0.6,0.9,2\n-1,2,0\n'],
    ['with quotes', '"x0","x1","class, from 0"\n"0.6","0.9","2"\n"-1",2,0\n'],
    ['with a line end inside quotes', '"x0\r\nin cm",x1,class\r\n0.6,0.9,2\r\n-1,2,0'],
    ['with the line ends of an old Macintosh', '0.6,0.9,2\r-1,2,0\r'],
    ['with empty lines', '\n0.6,0.9,2\n\n,,\n-1,2,0\n\n'],
    ['with spaces, exponents, a true minus sign and full-width digits', ' 6e-1 , 0.9,2\n−1,２,0'],
  ])('%s', (_how, text) => {
    expect(readSamples(text)).toStrictEqual(TWO)
  })

  it('with two classes at least, and as many as the largest label needs', () => {
    expect(readSamples('1,0')).toMatchObject({ value: { classes: 2 } })
    expect(readSamples('1,0\n2,5')).toMatchObject({ value: { classes: 6 } })
  })
})

describe('what is wrong with a file is told by row and column', () => {
  it.each([
    ['a row that is too short', 'x0,x1,class\n1,2,0\n3,1', 'ragged', { row: 3, fields: 2, first: 2, expected: 3 }],
    ['a row that is too long', '1,2,0\n\n3,4,5,1', 'ragged', { row: 3, fields: 4, first: 1, expected: 3 }],
    ['a word', 'x0,x1,class\n1,2,0\n3,abc,1', 'notNumber', { row: 3, column: 2, text: 'abc' }],
    ['an empty field', '1,2,0\n,4,1', 'notNumber', { row: 2, column: 1, text: '' }],
    ['a number that is no finite one', '1e999,2,0', 'notNumber', { row: 1, column: 1, text: '1e999' }],
    ['a word in the first row beside numbers', '1,abc,0', 'notNumber', { row: 1, column: 2 }],
    ['a class below 0', '1,2,-1', 'notClass', { row: 1, column: 3, text: '-1', high: 5 }],
    ['a class that is too large', '1,2,0\n1,2,6', 'notClass', { row: 2, column: 3, text: '6', high: 5 }],
    ['a class that is not whole', '1,2,0.5', 'notClass', { row: 1, column: 3, text: '0.5' }],
    ['a class in words', '1,2,cat', 'notClass', { row: 1, column: 3, text: 'cat' }],
    ['the first of several faults', '1,2,0\nx,2,0\n1,2,9', 'notNumber', { row: 2, column: 1 }],
    ['other separators than commas', '1;2;0\n3;4;1', 'fewColumns', { row: 2, text: '3;4;1' }],
    ['one column', '1\n2', 'fewColumns', { row: 1, text: '1' }],
    ['five inputs', '1,2,3,4,5,0', 'manyColumns', { row: 1, inputs: 5, limit: 4 }],
    ['33 samples', `x0,class\n${'1,0\n'.repeat(33)}`, 'manyRows', { count: 33, limit: 32 }],
    ['no sample under the header', 'x0,x1,class\n', 'empty', {}],
    ['nothing', '', 'empty', {}],
  ])('%s', (_what, text, kind, values) => {
    expect(fault(text)).toStrictEqual([kind, expect.objectContaining(values)])
  })

  it('32 samples are not too many', () => {
    expect(readSamples('1,0\n'.repeat(32)).ok).toBe(true)
  })

  it('a file that is too large, however its letters are stored', () => {
    const spaces = ' '.repeat(MAX_CSV_BYTES - 3)
    expect(readSamples(`1,0${spaces}`).ok).toBe(true)
    expect(fault(`1,0${spaces} `)).toStrictEqual(['tooLarge', { size: MAX_CSV_BYTES + 1, limit: MAX_CSV_BYTES }])
    expect(fault('字'.repeat(MAX_CSV_BYTES / 3 + 1))[0]).toBe('tooLarge')
  })

  it('repeats no more of a long field than it takes to recognise it', () => {
    const [, values] = fault(`1,${'a'.repeat(1000)},0`)
    expect(values).toMatchObject({ text: `${'a'.repeat(80)}…` })
  })

  it('in sentences that there are', () => {
    const kinds = ['tooLarge', 'empty', 'manyRows', 'fewColumns', 'manyColumns', 'ragged', 'notNumber', 'notClass']
    for (const kind of kinds) expect(en.weights.csv).toHaveProperty(kind)
  })
})
