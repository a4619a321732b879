import { expect, test } from 'vitest'
import { pagePolicy, stoppedPolicy } from '../../../src-main/desktop/content-security-policy'

// Word for word: whoever opens the page for something has to open it here, too, and to say why.
test('the page’s policy lets it use its own files, drawn pictures and style attributes, and nothing else', () => {
  expect(pagePolicy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
})

test('the stopped page’s policy is the same, with a form that leads back and no script at all', () => {
  const page = pagePolicy.split('; ')
  const stopped = stoppedPolicy.split('; ')
  expect(stopped.filter((directive) => !page.includes(directive))).toEqual(["script-src 'none'", "form-action 'self'"])
  expect(stopped).toHaveLength(page.length)
})
