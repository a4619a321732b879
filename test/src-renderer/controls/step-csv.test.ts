import { describe, expect, it } from 'vitest'
import type { Trace } from '../../../src-main/contract/trace'
import { pythonDigits } from '../../../src-renderer/numbers/python-digits'
import { stepCsv } from '../../../src-renderer/controls/step-csv'

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

  it('has numbers as Python writes them where they are wanted so; a step is a whole number', () => {
    expect(stepCsv(trace, undefined, pythonDigits).split('\r\n')[2]).toBe(
      '1,57.0000000000378,-75.99999999999119,nan,-0.0,inf',
    )
  })
})
