import { expect, test } from 'vitest'
import { dataBlock, licences, listOf } from '../../../src-renderer/build/licences'
import type { LicenceList } from '../../../src-renderer/licences/licence-list'

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

/** What an edition writes into its page. */
function writer(besides?: readonly string[]) {
  const { transformIndexHtml: hook } = licences('.', besides).write()
  if (typeof hook !== 'object') throw new Error('The plugin has no hook that comes last')
  return hook.handler as unknown as (page: string, context: object) => { attrs: object; children: string }[]
}

test('the list is written as data, with the fonts, and only into a page that is built', () => {
  const write = writer()
  const [block] = write('', { bundle: {} })
  expect(block?.attrs).toEqual({ type: 'application/json', id: 'licences' })
  expect(JSON.parse(block?.children ?? '')).toMatchObject({ packages: [{ licence: 'OFL-1.1' }] })
  expect(write('', {})).toEqual([])
})

test('packages in a file that no bundle of ours makes are in the list, with their text', () => {
  const [block] = writer(['workbox-core'])('', { bundle: {} })
  const { packages, texts } = JSON.parse(block?.children ?? '') as LicenceList
  const [, workbox] = packages
  expect(workbox).toMatchObject({ name: 'workbox-core', licence: 'MIT' })
  expect(texts[workbox?.text ?? NaN]).toContain('Copyright 2018 Google LLC')
})
