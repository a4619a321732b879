import { expect, test } from 'vitest'
import { stoppedAddress, stoppedPage } from '../../../src-main/desktop/stopped-page'
import { wordsIn } from '../../../src-main/desktop/words'

test('the page for a crash says the reason in the person’s language, and has a button and no script', async () => {
  const query = new URL(stoppedAddress('oom', 'ja')).searchParams
  const response = stoppedPage(query)
  const text = await response.text()
  expect(text).toContain(wordsIn('ja').stopped.outOfMemory)
  expect(text).toMatch(/<button[^>]*>もう一度始める<\/button>/)
  expect(text).not.toContain('<script')
  expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
})

test('nothing from the address gets into the page', async () => {
  const hostile = new URLSearchParams({ reason: '<img src=x>', language: '"><script>' })
  expect(await stoppedPage(hostile).text()).not.toMatch(/<img|<script/)
})
