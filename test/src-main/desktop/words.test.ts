import { expect, test } from 'vitest'
import { isAgain, stoppedAddress, stoppedPage } from '../../../src-main/desktop/stopped-page'
import { wordsIn } from '../../../src-main/desktop/words'

test('the page for a crash says the reason in the person’s language, and has a button and no script', async () => {
  const query = new URL(stoppedAddress('oom', 'ja', false)).searchParams
  const response = stoppedPage(query)
  const text = await response.text()
  expect(text).toContain(wordsIn('ja').stopped.outOfMemory)
  expect(text).toMatch(/<button[^>]*>もう一度始める<\/button>/)
  expect(text).not.toContain('<script')
  expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
})

test('offers to open what was set, where something was: after the start afresh, which Enter chooses', async () => {
  const buttonsOf = async (hasSetup: boolean) => {
    const text = await stoppedPage(new URL(stoppedAddress('crashed', 'en', hasSetup)).searchParams).text()
    return [...text.matchAll(/<button([^>]*)>([^<]*)</g)].map(([, attributes = '', words]) => [
      attributes.trim(),
      words,
    ])
  }
  const restart = ['autofocus', 'Start again']
  expect(await buttonsOf(false)).toEqual([restart])
  expect(await buttonsOf(true)).toEqual([restart, ['name="again"', 'Open what was set once more']])
  expect(isAgain('app://downhill/index.html?again=')).toBe(true)
  expect(isAgain('app://downhill/index.html?')).toBe(false)
})

test('nothing from the address gets into the page', async () => {
  const hostile = new URLSearchParams({ reason: '<img src=x>', language: '"><script>', again: '<img>' })
  expect(await stoppedPage(hostile).text()).not.toMatch(/<img|<script/)
})
