import { expect, test } from 'vitest'
import { typeset } from '../../../src-renderer/ui/typeset'

const nested = (powers: number) => `${'x_0^{'.repeat(powers)}2${'}'.repeat(powers)}`

test('a formula is set, and one that is nested too deeply for the machine is not', () => {
  expect(typeset(nested(3))).toContain('<math')
  expect(typeset(nested(20_000))).toBeUndefined()
})
