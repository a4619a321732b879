import { expect, it } from 'vitest'
import { sharedDigits } from '../../../src-renderer/numbers/shared-digits'

it.each([
  ['-6.000000000003', '-6', '-6.00000000000', '3'],
  ['7.000000000001116', '7', '7.00000000000', '1116'],
  ['0.19661193324148185', '0.19661193324140994', '0.1966119332414', '8185'],
  ['-1.9999999999242846', '-2', '-', '1.9999999999242846'],
  ['10', '1', '1', '0'],
  ['5', '5', '5', ''],
  ['1.5e-7', '1.5e-8', '1.5e-', '7'],
  ['NaN', '1', '', 'NaN'],
])('%s beside %s shares %j', (digits, other, shared, rest) => {
  expect(sharedDigits(digits, other)).toEqual([shared, rest])
})
