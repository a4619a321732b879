import { expect, test } from 'vitest'
import { themeColour } from '../../../src-renderer/build/theme-colour'

test('a colour outside the page is the theme’s own, light and dark', () => {
  expect(themeColour('paper')).toEqual({ light: '#fbfaf7', dark: '#12161b' })
})

test('a colour that the theme has not, or not in both, is none', () => {
  expect(() => themeColour('papyrus')).toThrow('no light and dark --papyrus')
  expect(() => themeColour('path')).toThrow('no light and dark --path')
})
