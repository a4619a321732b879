import { expect, test } from 'vitest'
import { withoutRanges } from '../../../src-renderer/build/media-ranges'

test('a range of a media query is written as Safari 16.0 reads it', () => {
  expect(withoutRanges('@media (width < 1000px) {a{}}')).toBe('@media (max-width: 999.98px) {a{}}')
  expect(withoutRanges('@media (width<=62.5rem){a{}}')).toBe('@media (max-width: 62.5rem){a{}}')
  expect(withoutRanges('@media screen and (width >= 40em) and (width < 60em) {')).toBe(
    '@media screen and (min-width: 40em) and (max-width: 59.98em) {',
  )
  expect(withoutRanges('@media (width > 10px) {')).toBe('@media (min-width: 10.02px) {')
})

test('what is no media query stays as it is', () => {
  const container = '@container part (width > 560px) {a{}}'
  expect(withoutRanges(container)).toBe(container)
})
