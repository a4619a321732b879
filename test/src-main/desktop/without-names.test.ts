import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutNames } from '../../../src-main/desktop/without-names'

const withoutHome = (text: string, home: string) => withoutNames({ home, login: '' })(text)

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

const maria = withoutNames({ home: '/home/maria', login: 'maria' })
const schmidt = withoutNames({ home: 'C:\\Users\\Maria Schmidt', login: 'mschmidt' })

test.each([
  ['a stick', '/media/maria/STICK/a', '/media/~/STICK/a'],
  ['a stick where the system is Fedora', '/run/media/maria/STICK/a', '/run/media/~/STICK/a'],
  ['a home that is reached by another way', '/var/home/maria/a', '/var/home/~/a'],
  ['the name last', "open '/media/maria'", "open '/media/~'"],
  ['the name last in a sentence', 'There is no /media/maria.', 'There is no /media/~.'],
  ['the name first', 'maria/a', '~/a'],
  [
    'a share',
    '/run/user/1000/gvfs/smb-share:server=school,user=maria/a',
    '/run/user/1000/gvfs/smb-share:server=school,user=~/a',
  ],
  ['an address', 'file:///media/maria/a', 'file:///media/~/a'],
  [
    'part of an address',
    encodeURIComponent('file:///home/maria/a /media/maria/b'),
    'file%3A%2F%2F~%2Fa%20%2Fmedia%2F~%2Fb',
  ],
  ['twice in a path', '/media/maria/maria/maria', '/media/~/~/~'],
  ['after the end of a line, as a text is printed', inspect({ text: 'a\n/home/maria/b' }), "{ text: 'a\\n/home/~/b' }"],
])('a name is left out of the path of %s', (_what, text, without) => {
  expect(maria(text)).toBe(without)
})

test.each([
  ['another path of Windows', 'D:\\mschmidt\\a', 'D:\\~\\a'],
  ['the short form', 'C:\\Users\\MARIAS~1\\AppData\\a', 'C:\\Users\\~\\AppData\\a'],
  ['the short form, the second of its kind', 'C:\\Users\\MARIAS~2', 'C:\\Users\\~'],
  ['the short form, where there are many of its kind', 'C:\\Users\\MA1F3C~1\\a', 'C:\\Users\\~\\a'],
  ['the short form of the login name', 'd:/mschmi~1/a', 'd:/~/a'],
  ['the short form in an object', inspect({ path: 'C:\\Users\\MARIAS~1\\a' }), "{ path: 'C:\\\\Users\\\\~\\\\a' }"],
  ['the short form in an address', 'file:///C:/Users/MARIAS%7E1/a', 'file:///C:/Users/~/a'],
])('a name is left out in %s', (_what, text, without) => {
  expect(schmidt(text)).toBe(without)
})

test.each([
  ['maria.schmidt-weber', 'C:\\Users\\MARIA~1.SCH\\a'],
  ['山田 Hanako', 'C:\\Users\\山田HA~1\\a'],
  ['Zoë Smith', 'C:\\Users\\ZO_SMI~1\\a'],
])('%s is left out as Windows shortens it, too', (name, text) => {
  expect(withoutNames({ home: `C:\\Users\\${name}`, login: '' })(text)).toBe('C:\\Users\\~\\a')
})

test('a name whose accents stand apart, as macOS lists its files, is left out', () => {
  const zoe = withoutNames({ home: '/Users/zo\u00EB', login: 'zo\u00EB' })
  expect(zoe('/Users/zoe\u0308/a /Volumes/zoe\u0308/a')).toBe('~/a /Volumes/~/a')
})

test.each([
  '/home/maria2/a',
  '/home/mariana/a',
  '/home/maria-x/a',
  '/home/maria.x/a',
  '/home/mariaé/a',
  'file:///home/maria%C3%A9/a',
  '/media/santamaria/a',
  '/media/x.maria/a',
  'mariana/a',
  'C:\\Users\\MARIAN~1\\a',
  'maria is no path',
])('%s has another name, and stays', (text) => {
  expect(maria(text)).toBe(text)
})

test('no path has the name as a folder, wherever and however it stands in it', () => {
  const name = fc.stringMatching(/^[a-zé山.][a-z0-9é山 .+$()[\]-]{0,12}[a-z0-9é山]$/u)
  const folder = fc.constantFrom('_home', '_a b', '_:', '_山', '_x.y')
  const spelling = fc.constantFrom(
    (path: string) => path,
    (path: string) => path.replaceAll('/', '\\'),
    (path: string) => JSON.stringify({ path: path.replaceAll('/', '\\') }),
    (path: string) => path.toUpperCase(),
    (path: string) => path.normalize('NFD'),
    encodeURI,
    encodeURIComponent,
  )
  const path = fc.tuple(fc.array(folder), fc.array(folder))
  fc.assert(
    fc.property(name, path, spelling, (login, [before, after], spell) => {
      const without = withoutNames({ home: '/elsewhere/other', login })
      const write = (folders: readonly string[]) => spell(`/${folders.join('/')}/_end`)
      expect(without(write([...before, login, ...after]))).toBe(write([...before, '~', ...after]))
    }),
  )
})
