import { expect, test } from 'vitest'
import { sitePolicy } from '../../../src-renderer/build/site-head'

// Word for word: whoever opens the page for something has to open it here, too, and to say why.
test('the site’s policy lets the page use its own files, drawn pictures and style attributes, and nothing else', () => {
  expect(sitePolicy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'nonce-downhill'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ])
})
