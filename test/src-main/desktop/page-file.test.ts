import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagePolicy } from '../../../src-main/desktop/content-security-policy'
import { readPageFile } from '../../../src-main/desktop/page-file'

let folder = ''
let root = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), 'page')
  writeFileSync(join(root, 'assets/page.js'), 'script')
  writeFileSync(join(root, 'assets/font.woff2'), 'font')
  writeFileSync(join(root, 'notes.txt'), 'a kind that the page has none of')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  mkdirSync(`${root}-other`)
  writeFileSync(`${root}-other/secret.html`, 'secret')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['/index.html', 'text/html; charset=utf-8', 'page'],
  ['/assets/page.js', 'text/javascript; charset=utf-8', 'script'],
  ['/assets/font.woff2', 'font/woff2', 'font'],
])('%s is served as %s', async (path, mimeType, text) => {
  const response = await readPageFile(root, path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(mimeType)
  expect(await response.text()).toBe(text)
})

test.each(['/index.html', '/assets/page.js', '/missing.html'])(
  '%s carries the policy and the other headers',
  async (path) => {
    const { 'content-type': _, ...headers } = Object.fromEntries((await readPageFile(root, path)).headers)
    expect(headers).toEqual({
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
  },
)

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/assets%5c..%5c..%5csecret.html',
  '/..%5crenderer-other%5csecret.html',
  '/assets/../../secret.html',
  '/../renderer-other/secret.html',
  '//etc/passwd.html',
  '/%00index.html',
  '/index.html%00.js',
  '/%',
  '/notes.txt',
  '/assets',
  '/',
  '',
])('%j is refused', async (path) => {
  expect((await readPageFile(root, path)).status).toBe(404)
})

test('no path whatever leads out of the page’s folder', async () => {
  const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', 'secret.html', 'assets', 'renderer-other')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const response = await readPageFile(root, `/${parts.join('/')}`)
      expect(await response.text()).not.toBe('secret')
    }),
  )
})
