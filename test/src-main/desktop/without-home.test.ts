import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { withoutHome } from '../../../src-main/desktop/without-home'

const windowsHome = 'C:\\Users\\山田 Hanako'

test.each([
  ['as it is', `${windowsHome}\\a`, '~\\a'],
  ['in an object', inspect({ path: `${windowsHome}\\a` }), "{ path: '~\\\\a' }"],
  ['in an object in an object’s text', JSON.stringify(JSON.stringify(`${windowsHome}\\a`)), '"\\"~\\\\\\\\a\\""'],
  ['with other slashes', 'C:/Users/山田 Hanako/a', '~/a'],
  ['in other capitals', 'c:\\users\\山田 hanako\\a', '~\\a'],
  ['as an address', pathToFileURL(`/${windowsHome.replaceAll('\\', '/')}/a`).href, 'file:///~/a'],
  ['as an address in small letters', 'file:///c:/users/%e5%b1%b1%e7%94%b0%20hanako/a', 'file:///~/a'],
  ['as part of an address', encodeURIComponent(`${windowsHome}\\a`), '~%5Ca'],
  ['twice', `${windowsHome} ${windowsHome}`, '~ ~'],
])('a folder of Windows is left out %s', (_spelling, text, without) => {
  expect(withoutHome(text, windowsHome)).toBe(without)
})

test.each([
  ['/home/hanako.y', '/home/hanako.y/a', '~/a'],
  ['/home/hanako.y', 'file:///home/hanako.y/a', 'file://~/a'],
  ['/home/hanako.y/', '/home/hanako.y/a', '~/a'],
  ['/Users/Hanako (2) $1', '/Users/Hanako (2) $1/a', '~/a'],
  ['\\\\school\\people\\hanako', '\\\\school\\people\\hanako\\a', '\\~\\a'],
])('%s is left out of %s', (home, text, without) => {
  expect(withoutHome(text, home)).toBe(without)
})

test('a name’s dot is a dot: other words stay', () => {
  expect(withoutHome('/home/hanakoxy/a', '/home/hanako.y')).toBe('/home/hanakoxy/a')
})

test.each(['/', '', 'C:\\', 'c:'])('a root, %s, has nobody’s name and stays', (home) => {
  expect(withoutHome('C:\\a and /b and file:///c', home)).toBe('C:\\a and /b and file:///c')
})
