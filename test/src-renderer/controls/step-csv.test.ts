import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Trace } from '../../../src-main/contract/trace'
import { pythonDigits } from '../../../src-renderer/numbers/python-digits'
import { exactDigits } from '../../../src-renderer/numbers/digits'
import { stepCsv, stepRow } from '../../../src-renderer/controls/step-csv'

const trace: Trace = {
  dimension: 2,
  steps: Float64Array.of(0, 1),
  points: Float64Array.of(-3, 4, 57.0000000000378, -75.99999999999119),
  values: Float64Array.of(25, NaN),
  gradients: Float64Array.of(-6.00000000000378, 7.999999999999119, -0, Infinity),
  events: [],
  outcome: { kind: 'stepping' },
}

describe('the step table as CSV', () => {
  it('has one row a step, with every digit, and reads back to the same doubles', () => {
    expect(stepCsv(trace)).toBe(
      [
        'step,x0,x1,f,df/dx0,df/dx1',
        '0,-3,4,25,-6.00000000000378,7.999999999999119',
        '1,57.0000000000378,-75.99999999999119,NaN,-0,Infinity',
        '',
      ].join('\r\n'),
    )
  })

  it('on the screen has the same digits, step by step', () => {
    expect(stepRow(trace, 1)).toEqual(['1', '57.0000000000378', '-75.99999999999119', 'NaN', '-0', 'Infinity'])
  })

  it('has numbers as Python writes them where they are wanted so; a step is a whole number', () => {
    expect(stepCsv(trace, undefined, pythonDigits).split('\r\n')[2]).toBe(
      '1,57.0000000000378,-75.99999999999119,nan,-0.0,inf',
    )
  })

  // Both ways of writing, as whoever reads the file understands them.
  const readers = [
    { name: 'the page', write: exactDigits, read: Number },
    { name: 'Python', write: pythonDigits, read: fromPython },
  ]
  it.each(readers)('reads back to the same doubles, bit for bit, as $name writes them', ({ write, read }) => {
    const telling = [-0, 0, 1e-323, 5e-324, -2.2250738585072014e-308, 1e21, 1e16, 0.1 + 0.2, NaN, Infinity, -Infinity]
    const double = fc.oneof(fc.double(), fc.constantFrom(...telling))
    fc.assert(
      fc.property(fc.array(fc.tuple(double, double, double), { minLength: 1, maxLength: 20 }), (records) => {
        const rows = csvParseRows(stepCsv(traceOf(records), undefined, write)).slice(1)
        expect(rows.map(([step]) => step)).toEqual(records.map((_, i) => String(i)))
        const doubles = rows.flatMap(([, ...numbers]) => numbers.map(read))
        expect(bitsOf(doubles)).toEqual(bitsOf(records.flat()))
      }),
      { examples: [[telling.map((number) => [number, -number, number] as [number, number, number])]] },
    )
  })
})

/** A descent in one variable. @param records point, value and gradient of each step */
function traceOf(records: readonly (readonly [number, number, number])[]): Trace {
  const column = (index: 0 | 1 | 2) => Float64Array.from(records, (record) => record[index])
  return {
    ...{ dimension: 1, steps: Float64Array.from(records.keys()) },
    ...{ points: column(0), values: column(1), gradients: column(2) },
    ...{ events: [], outcome: { kind: 'stepping' } },
  }
}

function fromPython(digits: string): number {
  const words: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity }
  return words[digits] ?? Number(digits)
}

function bitsOf(doubles: readonly number[]): readonly bigint[] {
  // All that is not a number is one.
  return Array.from(
    new BigUint64Array(Float64Array.from(doubles, (double) => (Number.isNaN(double) ? NaN : double)).buffer),
  )
}
