import type { Plugin } from 'vite'

/**
 * Lets the policy know the page's script where it cannot know it as its own: WebKit takes nothing for a sandboxed frame's own.
 * It is no secret, because files that never change can have none: it holds until the page's script runs, which takes it back
 * before anything else is put into the page (backend/no-more-scripts.ts). A hash would need the file's `integrity`, which
 * browsers refuse in such a frame unless the server sends a header.
 */
export const NONCE = 'downhill'

const SCRIPT = '<script type="module" crossorigin src='
const STYLES = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/

/**
 * Makes a page that runs where it has no origin, in a sandboxed frame and from the disk. A module, or whatever is marked
 * crossorigin, is refused there: so the script is a classic one. Styles from a file are refused by WebKit: they stand in the
 * page, which must allow such anyway.
 */
export function withoutOrigin(): Plugin {
  return {
    name: 'without-origin',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) =>
        writeWithoutOrigin(page, (name) => {
          const file = bundle[name]
          // Vite writes what is left in the bundle, and this stands in the page already.
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
          delete bundle[name]
          return file?.type === 'asset' ? String(file.source) : undefined
        }),
    },
  }
}

/**
 * @param take gives the text of a file, which is needed no more
 * @throws when the page has no such script or styles: then Vite writes them in another way
 */
export function writeWithoutOrigin(page: string, take: (name: string) => string | undefined): string {
  const styles = take(STYLES.exec(page)?.[1] ?? '')
  if (!page.includes(SCRIPT) || styles === undefined) throw new Error('The page has no module or no styles to load.')
  return page.replace(SCRIPT, `<script defer nonce="${NONCE}" src=`).replace(STYLES, () => `<style>${styles}</style>`)
}
