import { expect, test } from 'vitest'
import { dataBlock, licences, listOf } from '../../../src-renderer/build/licences'

const mit = 'Copyright A'
const row = (name: string, licenseText: string | null = mit, version = '1.0.0') => ({
  name,
  version,
  license: 'MIT',
  licenseText,
})

test('packages stand by name, each with its own text, and a text that many share is kept once', () => {
  const { packages, texts } = listOf([
    row('svelte'),
    row('clsx', 'Copyright B'),
    row('d3', `${mit}\r\n`),
    row('d3', mit, '2.0.0'),
  ])
  expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'clsx 1.0.0',
    'd3 1.0.0',
    'd3 2.0.0',
    'svelte 1.0.0',
  ])
  expect(packages.map(({ text }) => texts[text])).toEqual(['Copyright B', mit, mit, mit])
  expect(texts).toHaveLength(2)
})

test.each([null, ''])('a package without a text (%o) fails the build by name', (text) => {
  expect(() => listOf([row('bare', text)])).toThrow('The licence of bare is not told.')
})

test('no text ends the data that the page holds, and each is read as it was', () => {
  const data = { texts: ['</script><b>', '<!--'] }
  const { children } = dataBlock('some', data)
  expect(children).not.toContain('<')
  expect(JSON.parse(children)).toEqual(data)
})

test('the list is written as data, with the fonts, and only into a page that is built', () => {
  const { transformIndexHtml: hook } = licences('.').write()
  if (typeof hook !== 'object') throw new Error('The plugin has no hook that comes last')
  const write = hook.handler as unknown as (page: string, context: object) => { attrs: object; children: string }[]
  const [block] = write('', { bundle: {} })
  expect(block?.attrs).toEqual({ type: 'application/json', id: 'licences' })
  expect(JSON.parse(block?.children ?? '')).toMatchObject({ packages: [{ licence: 'OFL-1.1' }] })
  expect(write('', {})).toEqual([])
})
