import type { IpcMainEvent } from 'electron'
import { expect, test, vi } from 'vitest'
import { isOurAddress, originOf } from '../../../src-main/desktop/page-address'
import { isAllowed, isOurPage } from '../../../src-main/desktop/sender'

const page = { url: 'app://downhill/index.html#chapter=descent', parent: null }

test('our page in the top frame may call', () => {
  expect(isOurPage(page)).toBe(true)
})

test('a frame inside our page may not, nor one that is gone', () => {
  expect(isOurPage({ ...page, parent: page })).toBe(false)
  expect(isOurPage(null)).toBe(false)
})

test.each([
  'https://downhill/index.html',
  'app://downhill.example.com/index.html',
  'app://other/index.html',
  'app://downhill@other/index.html',
  'app:downhill',
  'about:blank',
  'data:text/html,app://downhill',
  'file:///index.html',
  '',
])('%s may not', (url) => {
  expect(isOurPage({ url, parent: null })).toBe(false)
  expect(isOurAddress(url)).toBe(false)
})

test('an address that cannot be parsed is nobody’s', () => {
  expect(originOf('not an address')).toBe('')
})

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  [`https://example.com/${'a'.repeat(1000)}`, `https://example.com/${'a'.repeat(60)}…`],
  [undefined, 'a frame that is gone'],
])('a refusal tells where the message came from, in at most 80 characters (%#)', (url, told) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const senderFrame = url === undefined ? null : { url, parent: null }
  expect(isAllowed({ senderFrame } as IpcMainEvent, 'save-file')).toBe(false)
  expect(warn.mock.calls).toEqual([[`Refused a message 'save-file' from ${told}`]])
  warn.mockRestore()
})
