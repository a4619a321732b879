import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { withSetup } from '../../../src-renderer/state/handed-out'
import { linkText } from '../../../src-renderer/state/page-link'

const page = '<!doctype html>\n<html><head><title>Downhill</title></head><body></body></html>'
const linkIn = (html: string) =>
  Array.from(parseHTML(html).document.querySelectorAll('meta[name="downhill-setup"]'), (each) =>
    each.getAttribute('content'),
  )

test('a hand-out carries its link whole, whatever signs a formula has', () => {
  const link = { chapter: 'descent', records: { descent: { formula: 'x0 < "1" & \'$&\' > ½ </head>' } } }
  expect(linkIn(withSetup(page, link))).toEqual([linkText(link)])
  // An ampersand alone is read as well, until a name after it is that of a sign.
  expect(withSetup(page, link)).toContain('&amp;descent=')
})

test('a hand-out made from a hand-out carries the new link alone', () => {
  const first = withSetup(page, { chapter: 'slope', records: {} })
  const second = { chapter: 'descent', records: { descent: { steps: 7 } } }
  expect(linkIn(withSetup(first, second))).toEqual([linkText(second)])
})
