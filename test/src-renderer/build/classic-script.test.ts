import { expect, test } from 'vitest'
import { withoutOrigins } from '../../../src-renderer/build/classic-script'

const script = '<script type="module" crossorigin src="./page.js"></script>'
const styles = '<link rel="stylesheet" crossorigin href="./page.css">'

test('script and styles are loaded without an origin, once the page has been read', () => {
  expect(withoutOrigins(`${script}${styles}<link rel="manifest" crossorigin="use-credentials">`)).toBe(
    '<script defer src="./page.js"></script><link rel="stylesheet" href="./page.css"><link rel="manifest" crossorigin="use-credentials">',
  )
})

test('a page whose script or styles are written in another way is not built', () => {
  expect(() => withoutOrigins(script)).toThrow('no module or no styles')
  expect(() => withoutOrigins(styles)).toThrow('no module or no styles')
})
