import { expect, test } from 'vitest'
import { writeWithoutOrigin } from '../../../src-renderer/build/without-origin'

const script = '<script type="module" crossorigin src="./page.js"></script>'
const styles = '<link rel="stylesheet" crossorigin href="./page.css">'
const manifest = '<link rel="manifest" crossorigin="use-credentials">'
const take = (name: string) => (name === 'page.css' ? 'a { content: "$&" }' : undefined)

test('the script is a classic one that the policy knows, the styles stand in the page, all else is as it was', () => {
  expect(writeWithoutOrigin(script + styles + manifest, take)).toBe(
    `<script defer nonce="downhill" src="./page.js"></script><style>a { content: "$&" }</style>${manifest}`,
  )
})

test('a page whose script or styles are written in another way is not built', () => {
  expect(() => writeWithoutOrigin(script, take)).toThrow('no module or no styles')
  expect(() => writeWithoutOrigin(styles, take)).toThrow('no module or no styles')
})
