import { expect, it } from 'vitest'
import { fileName } from '../../../src-renderer/ui/save-file'

it('calls a file as its title, without the signs that file systems refuse', () => {
  expect(fileName('Step table x0^2/20 + x1^2.csv')).toBe('Step table x0^2 20 + x1^2.csv')
  expect(fileName(' Class 2B: η = 10 .html')).toBe('Class 2B η = 10.html')
})

it('keeps the ending of a name that is too long for a file', () => {
  const name = fileName(`${'勾配'.repeat(100)}.csv`)
  expect(name).toBe(`${'勾配'.repeat(40)}.csv`)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
})

it('never cuts a letter in two', () => {
  expect(fileName(`${'𝜂'.repeat(90)}.csv`)).toBe(`${'𝜂'.repeat(80)}.csv`)
})
